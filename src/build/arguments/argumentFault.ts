import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Locale, localeIds, type Texts } from '#src/domain/vocabulary.ts'
import { nearest } from '#src/record/check/nearest.ts'
import { messageLocale } from '../messageLocale.ts'

/** What a command can be given: its options, and how many arguments without a name. */
export type Accepted = { options: NonNullable<ParseArgsConfig['options']>; unnamed: number }

/** The first argument that a command does not take, and how to write it; null where all are right. Node's own words are English. */
export function argumentFault(argv: readonly string[], { options, unnamed }: Accepted): Texts | null {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  let free = unnamed
  for (const token of tokens) {
    if (token.kind === 'positional') {
      free -= 1
      if (free < 0) return unnamedWords(token.value, argv)
    } else if (token.kind === 'option') {
      const fault = optionFault(token, options)
      if (fault) return fault
    }
  }
  return null
}

/** The language asked for among arguments that cannot be read, else that of the machine. */
export function localeAmong(argv: readonly string[], environment?: Parameters<typeof messageLocale>[1]): Locale {
  const [, asked] = /(?:^| )--locale[= ](\w+)/.exec(argv.join(' ')) ?? []
  return localeIds.find((locale) => locale === asked) ?? messageLocale(undefined, environment)
}

type OptionToken = { name: string; rawName: string; value: string | undefined; inlineValue: boolean | undefined }

function optionFault({ name, rawName, value, inlineValue }: OptionToken, options: Accepted['options']): Texts | null {
  const known = options[name]
  if (!known) return unknownWords(rawName, Object.keys(options))
  if (known.type === 'boolean') return value === undefined ? null : noValueWords(rawName)
  const isNext = inlineValue === false && value?.startsWith('-')
  return value === undefined || isNext ? valueMissingWords(rawName) : null
}

function unknownWords(rawName: string, names: readonly string[]): Texts {
  const near = nearest(rawName.replace(/^-+/, ''), names)
  const all = names.map((name) => `--${name}`).join(' ')
  return {
    es: `No hay ninguna opción ${rawName}. ${near ? `Escriba --${near}.` : `Hay: ${all}`}`,
    en: `There is no option ${rawName}. ${near ? `Write --${near}.` : `There are: ${all}`}`,
  }
}

function valueMissingWords(rawName: string): Texts {
  return {
    es: `A ${rawName} le falta su valor: escriba ${rawName}="…".`,
    en: `${rawName} has no value: write ${rawName}="…".`,
  }
}

function noValueWords(rawName: string): Texts {
  return { es: `${rawName} no lleva valor: escríbalo solo.`, en: `${rawName} takes no value: write it alone.` }
}

/** A shell takes quotation marks of print for letters, so that a text between them falls apart at its spaces. */
function unnamedWords(value: string, argv: readonly string[]): Texts {
  if (argv.some((argument) => /[“”„«»]/.test(argument))) {
    return {
      es: `Sobra «${value}»: las comillas “ ” y « » no unen palabras en la línea de comandos. Escriba comillas rectas: --opción="varias palabras".`,
      en: `“${value}” is one argument too many: the quotation marks “ ” and « » do not join words on the command line. Write straight ones: --option="several words".`,
    }
  }
  return {
    es: `Sobra «${value}», que no lleva el nombre de ninguna opción. Escriba --opción="${value}"; lo que tiene espacios va entre comillas rectas.`,
    en: `“${value}” is one argument too many, and has no name of an option. Write --option="${value}"; what has spaces stands between straight quotation marks.`,
  }
}
