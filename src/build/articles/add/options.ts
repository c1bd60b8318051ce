import { parseArgs } from 'node:util'
import type { Locale, Texts } from '#src/domain/vocabulary.ts'
import { argumentFault } from '../../arguments/argumentFault.ts'
import { commandLocale } from '../commandLocale.ts'

const text = { type: 'string' } as const
const options = {
  id: text,
  title: text,
  author: text,
  publisher: text,
  published: text,
  language: text,
  url: text,
  rights: text,
  'label-es': text,
  'label-en': text,
  lines: text,
  locale: text,
} as const

/** What an editor says of a text on the command line. */
export type GivenFacts = Partial<Record<Exclude<keyof typeof options, 'locale' | 'lines'>, string>>

export type AddOptions = {
  file: string
  locale: Locale
  /** Whether the lines of a plain text are paragraphs or parts of them, where an editor says it. */
  lines: 'paragraphs' | 'wrapped' | null
  given: GivenFacts
}

/** Reads the arguments of the command, or says what is wrong with them. */
export function readOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): AddOptions | { wrong: Texts } {
  const fault = argumentFault(argv, { options, unnamed: 1 })
  if (fault) return { wrong: fault }
  const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true })
  const { locale: asked, lines = null, ...given } = values
  const [file] = positionals
  if (!file) return { wrong: { es: 'Falta el archivo del artículo.', en: 'The file of the article is missing.' } }
  const locale = commandLocale(asked, environment)
  if (!locale) return { wrong: { es: `--locale=${asked}: es o en`, en: `--locale=${asked}: es or en` } }
  if (lines !== null && lines !== 'paragraphs' && lines !== 'wrapped') {
    return { wrong: { es: `--lines=${lines}: paragraphs o wrapped`, en: `--lines=${lines}: paragraphs or wrapped` } }
  }
  return { file, locale, lines, given }
}
