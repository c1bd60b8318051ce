/** What Spanish and English typesetting ask of a text: spaces that do not break, nested quotation marks, a name in two weights. */

import type { Texts } from '#src/domain/vocabulary.ts'

const noBreakSpace = '\u00A0'

/**
 * A text with no-break spaces where a line must not end: between the parts of each of `names`, after a number ("23 de
 * diciembre", "25 of 88 moves"), before a year, and before a dash. The stop of an abbreviation ends a sentence, too.
 */
export function bindWords(text: string, names: readonly string[]): string {
  const ended = text.replace(/(\p{Lu}\.)\.(?!\.)/gu, '$1')
  const bound = ended.replace(/\b\d{1,3} ((de|of) )?(?=[\p{L}\d])| (?=\d{4}(?!\d)|–)/gu, (gap) =>
    gap.replaceAll(' ', noBreakSpace),
  )
  return names.reduce((whole, name) => whole.replaceAll(name, name.replaceAll(' ', noBreakSpace)), bound)
}

/** Parts as sentences after each other, without those that are empty. The stop of an abbreviation ends one, too. */
export function joinSentences(parts: readonly (string | null | undefined)[]): string {
  return parts.reduce<string>((text, part) => {
    if (!part) return text
    const end = text === '' ? '' : /[.?!…]$/.test(text) ? ' ' : '. '
    return text + end + part
  }, '')
}

/** A text whose first letter is a capital: a name that stands within sentences, at the beginning of one. */
export function upperFirst(text: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase() + text.slice(first.length)
}

/** The quotation marks of a language: those around a text, and those of a quotation within it. */
type Marks = { outer: readonly [open: string, close: string]; inner: readonly [open: string, close: string] }

export const spanishMarks: Marks = { outer: ['«', '»'], inner: ['“', '”'] }
export const englishMarks: Marks = { outer: ['“', '”'], inner: ['‘', '’'] }

/**
 * A text between quotation marks: its own marks, of any form, become the inner ones, and a text that is one quotation as a
 * whole loses them, so that no marks are doubled. Apostrophes stay.
 */
export function inQuotes(text: string, { outer, inner }: Marks): string {
  const [, whole = text] = /^["«“]([^"«»“”]+)["»”]$/.exec(text) ?? []
  const within = whole.replace(/(^|[\s(¿¡])"|[«“]/g, `$1${inner[0]}`).replace(/["»”]/g, inner[1])
  return outer[0] + within + outer[1]
}

/**
 * The language of the site's name, as its `lang`. A name that pages of all languages share is Spanish; one of the page's
 * own needs no attribute, which `undefined` leaves out.
 */
export function siteNameLanguage(siteName: string, { es }: Texts): 'es' | undefined {
  return siteName === es ? 'es' : undefined
}

/**
 * The name of the site in two parts, the first of which is set in bold: the subject's short name where the site's name
 * begins with that word, otherwise the whole name.
 */
export function siteNameParts(siteName: string, shortName: string): [bold: string, rest: string] {
  return siteName.startsWith(`${shortName} `) ? [shortName, siteName.slice(shortName.length + 1)] : [siteName, '']
}
