import { countryCure } from './countries.ts'

type Format = { wrong: string; cure: (value: string) => string }

/** The patterns of the schema in words. The key is the pattern itself; the tests notice when one is changed there. */
const formats: Readonly<Record<string, Format>> = {
  '/^[a-z0-9]+(?:-[a-z0-9]+)*$/': {
    wrong: 'is no id: an id has only lower-case letters without accents, digits and single hyphens',
    cure: (value) => suggest(toSlug(value), 'Write lower-case words joined by hyphens: "2025-12-23-quito-noboa".'),
  },
  '/^[A-Z]{2}$/': { wrong: 'is no country code of two capital letters', cure: countryCure },
  '/^\\d{4}-\\d{2}-\\d{2}$/': {
    wrong: 'is no calendar day',
    cure: (value) =>
      suggest(toDayText(value), 'Write year, month and day with hyphens, two digits for the last two: "2025-12-23".'),
  },
  '/^[a-z]{2}$/': {
    wrong: 'is no language code of two small letters',
    cure: (value) => suggest(toLanguage(value), 'Write the ISO 639-1 code: "es" for Spanish, "en" for English.'),
  },
  '/^[0-9a-f]{64}$/': {
    wrong: 'is no SHA-256 sum of 64 hexadecimal digits',
    cure: () => 'Write any 64 digits and run the check again: it will name the sum that the paragraphs have.',
  },
  '/^#[0-9a-f]{6}$/': {
    wrong: 'is no colour of six hexadecimal digits in lower case',
    cure: (value) => suggest(toColour(value), 'Write red, green and blue as "#1d4f7c".'),
  },
  '/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/': {
    wrong: 'is no UUID in lower case',
    cure: () => 'Write one as `uuidgen` makes it, in lower case: "f81d4fae-7dec-11d0-a765-00a0c91e6bf6".',
  },
}

const unknownFormat: Format = {
  wrong: 'is not written in the form that this field needs',
  cure: () => 'Compare it with the same field in another file.',
}

/** The words for a pattern of the schema, general ones for a pattern that is not listed. */
export function formatOf(pattern: string | undefined): Format {
  return formats[pattern ?? ''] ?? unknownFormat
}

function suggest(value: string | null, otherwise: string): string {
  return value ? `Write "${value}".` : otherwise
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
