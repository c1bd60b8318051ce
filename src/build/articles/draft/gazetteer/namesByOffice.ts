import { slug } from '#src/domain/slug.ts'
import type { CountryCode } from '#src/domain/vocabulary.ts'
import type { KnownPerson } from './knownRecord.ts'
import { officeWords, roleOf } from './offices.ts'
import { type Mention, mentionsIn, type PhraseIndex } from './phrases.ts'

const office = `(?<office>${officeWords.map((word) => word.replaceAll(/\p{L}+/gu, eitherCase).replaceAll(' ', '\\s')).join('|')})`
/** Two to four words with capital letters, and what may stand between them. */
const name = String.raw`(?<name>\p{Lu}[\p{L}’'-]+(?:\s(?:(?:de|del|da|dos|van|von|al)\s)?(?:la\s)?\p{Lu}[\p{L}’'-]+){1,3})`
/** At most a country and its article: "de Portugal,", "portugués". */
const gap = String.raw`(?<gap>[^.;:()]{0,40}?)`
const patterns = [
  new RegExp(`(?<![\\p{L}])${office}${gap},?\\s${name}`, 'gu'),
  new RegExp(`${name},\\s(?:(?:el|la|the)\\s)?${office}${gap}(?=[,.;)]|$)`, 'gu'),
]

/**
 * People whom the text names with an office, such as "el presidente de Portugal, Ana Silva", for those whom the record does
 * not know. The country is the one named with the office, before or behind it.
 */
export function namesByOffice(text: string, countries: PhraseIndex<CountryCode>): Mention<KnownPerson>[] {
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const { office: word = '', gap: between = '', name: named = '' } = match.groups ?? {}
      if (/\p{Lu}/u.test(withoutCountry(between, countries))) return []
      const leading = mentionsIn(named, countries).find(({ start }) => start === 0)
      const full = leading ? named.slice(leading.end).trim() : named
      const before = text.slice(Math.max(0, match.index - 30), match.index)
      const country =
        leading?.value ??
        mentionsIn(between, countries)[0]?.value ??
        mentionsIn(before, countries).at(-1)?.value ??
        null
      const role = roleOf(word.replaceAll(/\s/g, ' '), country)
      if (!role || !full.includes(' ')) return []
      const start = match.index + match[0].indexOf(full)
      const person = { id: slug(full), name: full, role, ...(country && { country }) }
      return [{ value: person, start, end: start + full.length }]
    }),
  )
}

function withoutCountry(text: string, countries: PhraseIndex<CountryCode>): string {
  return mentionsIn(text, countries).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
}

/** A pattern for a word that may begin with a capital letter. */
function eitherCase(word: string): string {
  return `[${word.charAt(0).toUpperCase()}${word.charAt(0).toLowerCase()}]${word.slice(1)}`
}
