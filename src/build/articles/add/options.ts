import { parseArgs } from 'node:util'
import type { Locale } from '#src/domain/vocabulary.ts'
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

/** Reads the arguments of the command. Null when an option is unknown or lacks its value, or when there is not one file. */
export function readOptions(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): AddOptions | null {
  const read = parsed(argv)
  if (!read) return null
  const [file, ...more] = read.positionals
  const { locale: asked, lines = null, ...given } = read.values
  const locale = commandLocale(asked, environment)
  const areLines = lines === null || lines === 'paragraphs' || lines === 'wrapped'
  return file && more.length === 0 && locale && areLines ? { file, locale, lines, given } : null
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch {
    return null // its messages are in English alone
  }
}
