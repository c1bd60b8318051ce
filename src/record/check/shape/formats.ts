import type { Texts } from '#src/domain/vocabulary.ts'
import { countryCure } from '../countries.ts'

type Format = { wrong: Texts; cure: (value: string) => Texts }

/** The patterns of the schema in words. The key is the pattern itself; the tests notice when one is changed there. */
const formats: Readonly<Record<string, Format>> = {
  '/^[a-z0-9]+(?:-[a-z0-9]+)*$/': {
    wrong: {
      es: 'no es un id: un id tiene solo letras minúsculas sin tildes, cifras y guiones simples',
      en: 'is no id: an id has only lower-case letters without accents, digits and single hyphens',
    },
    cure: (value) =>
      suggest(toSlug(value), {
        es: 'Escriba palabras en minúsculas unidas por guiones: "2025-12-23-quito-noboa".',
        en: 'Write lower-case words joined by hyphens: "2025-12-23-quito-noboa".',
      }),
  },
  '/^[A-Z]{2}$/': {
    wrong: {
      es: 'no es un código de país de dos letras mayúsculas',
      en: 'is no country code of two capital letters',
    },
    cure: countryCure,
  },
  '/^\\d{4}-\\d{2}-\\d{2}$/': {
    wrong: { es: 'no es un día del calendario', en: 'is no calendar day' },
    cure: (value) =>
      suggest(toDayText(value), {
        es: 'Escriba año, mes y día con guiones, los dos últimos con dos cifras: "2025-12-23".',
        en: 'Write year, month and day with hyphens, two digits for the last two: "2025-12-23".',
      }),
  },
  '/^[a-z]{2}$/': {
    wrong: {
      es: 'no es un código de idioma de dos letras minúsculas',
      en: 'is no language code of two small letters',
    },
    cure: (value) =>
      suggest(toLanguage(value), {
        es: 'Escriba el código ISO 639-1: "es" para español, "en" para inglés.',
        en: 'Write the ISO 639-1 code: "es" for Spanish, "en" for English.',
      }),
  },
  '/^[0-9a-f]{64}$/': {
    wrong: {
      es: 'no es una suma SHA-256 de 64 cifras hexadecimales',
      en: 'is no SHA-256 sum of 64 hexadecimal digits',
    },
    cure: () => ({
      es: 'Escriba 64 cifras cualesquiera y ejecute la revisión de nuevo: dirá la suma que tienen los párrafos.',
      en: 'Write any 64 digits and run the check again: it will name the sum that the paragraphs have.',
    }),
  },
  '/^#[0-9a-f]{6}$/': {
    wrong: {
      es: 'no es un color de seis cifras hexadecimales en minúsculas',
      en: 'is no colour of six hexadecimal digits in lower case',
    },
    cure: (value) =>
      suggest(toColour(value), {
        es: 'Escriba rojo, verde y azul como "#1d4f7c".',
        en: 'Write red, green and blue as "#1d4f7c".',
      }),
  },
  '/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/': {
    wrong: { es: 'no es un UUID en minúsculas', en: 'is no UUID in lower case' },
    cure: () => ({
      es: 'Escriba uno como los que hace `uuidgen`, en minúsculas: "f81d4fae-7dec-11d0-a765-00a0c91e6bf6".',
      en: 'Write one as `uuidgen` makes it, in lower case: "f81d4fae-7dec-11d0-a765-00a0c91e6bf6".',
    }),
  },
}

const unknownFormat: Format = {
  wrong: {
    es: 'no está escrito en la forma que este campo necesita',
    en: 'is not written in the form that this field needs',
  },
  cure: () => ({
    es: 'Compárelo con el mismo campo en otro archivo.',
    en: 'Compare it with the same field in another file.',
  }),
}

/** The words for a pattern of the schema, general ones for a pattern that is not listed. */
export function formatOf(pattern: string | undefined): Format {
  return formats[pattern ?? ''] ?? unknownFormat
}

/** Longer values are no misspelt ids, days or codes. */
const longestValue = 200

function suggest(value: string | null, otherwise: Texts): Texts {
  return value && value.length <= longestValue ? { es: `Escriba "${value}".`, en: `Write "${value}".` } : otherwise
}

function toSlug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function toDayText(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(text.trim()) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

function toLanguage(text: string): string | null {
  return /^([a-z]{2})(?:[-_].*)?$/.exec(text.trim().toLowerCase())?.[1] ?? null
}

function toColour(text: string): string | null {
  const [, digits = ''] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text.trim().toLowerCase()) ?? []
  if (digits === '') return null
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`
}
