import type { DateSpan } from '#src/domain/time/dateSpan.ts'
import type { CountryCode, Locale } from '#src/domain/vocabulary.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { countryNames } from '#src/record/compile/countryNames.ts'
import { marksOfPrint } from '../rows/marksOfPrint.ts'

/** What follows from the other columns of a row. */
export type Facts = {
  date: DateSpan | null
  start: DateSpan | null
  cities: readonly string[]
  country: CountryCode | null
}

const names = /\{([^{}]+)\}/g

/** The names in the braces of a template. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(names)].map(([, name = '']) => name)
}

/** Whether a template is a single column and adds no words. */
export function isBare(template: string): boolean {
  return /^\{[^{}$]+\}$/.test(template)
}

const words: Readonly<Record<string, (facts: Facts, locale: Locale) => string>> = {
  $date: ({ date }, locale) => (date ? spanInWords(date, locale) : ''),
  $start: ({ start }, locale) => (start ? spanInWords(start, locale) : ''),
  $country: ({ country }, locale) => (country === null ? '' : countryNames(country)[locale]),
  $place: ({ cities: [first], country }, locale) => first ?? (country === null ? '' : countryNames(country)[locale]),
  $places: ({ cities, country }, locale) =>
    cities.length > 0 ? joinWords(cities, locale) : country === null ? '' : countryNames(country)[locale],
}

/** The words that templates of texts may have beside the names of columns. */
export const factNames = Object.keys(words)

/** A template with the cells of a row in the place of names of columns. A column that the row lacks is empty. */
export function filled(template: string, cells: Readonly<Record<string, string>>): string {
  return template.replaceAll(names, (_braced, name: string) => cells[name] ?? '')
}

/** The same of a text of our own, whose cells get marks of print, with what {@link factNames} stand for. */
export function composed(
  template: string,
  cells: Readonly<Record<string, string>>,
  facts: Facts,
  locale: Locale,
): string {
  return template.replaceAll(
    names,
    (_braced, name: string) => words[name]?.(facts, locale) ?? marksOfPrint((cells[name] ?? '').trim(), locale),
  )
}
