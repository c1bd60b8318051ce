import type { CountryCode } from '#src/domain/vocabulary.ts'
import type { Dataset } from '#src/record/dataset.ts'
import { type KnownPerson, peoplePhrases } from '../gazetteer/knownRecord.ts'
import { namesByOffice } from '../gazetteer/namesByOffice.ts'
import { indexOf, type Mention, mentionsIn, nameOf, type Phrase, type PhraseIndex } from '../gazetteer/phrases.ts'
import type { Sentence } from './sentences.ts'

/** A person whom the text names, with the sentences that do, from 0. */
export type FoundPerson = {
  person: KnownPerson
  sentences: readonly number[]
  /** The record has the person, and the text gives the whole name. */
  isSure: boolean
}

/** The people whom the text names, the subject of the record left out, in the order of their first mention. */
export function readPeople(
  sentences: readonly Sentence[],
  { moves, record }: Pick<Dataset, 'moves' | 'record'>,
  countries: PhraseIndex<CountryCode>,
): FoundPerson[] {
  const known = peoplePhrases({ moves, record })
  const own = [record.subject.name, record.subject.shortName].map((name) => nameOf<KnownPerson | null>(name, null))
  const index = indexOf<KnownPerson | null>([...own, ...known])
  const newcomers = sentences.flatMap(({ text }) => {
    const taken = mentionsIn(text, index)
    return namesByOffice(text, countries).filter(
      (found) => !taken.some(({ start, end }) => start < found.end && found.start < end),
    )
  })
  const everybody = indexOf<KnownPerson | null>([...own, ...known, ...newcomers.flatMap(byNameAndSurname)])
  const found = new Map<string, FoundPerson>()
  for (const [at, { text }] of sentences.entries()) {
    for (const { value: person, start, end } of mentionsIn(text, everybody)) {
      if (!person) continue
      const before = found.get(person.id)
      const isWhole = known.some(({ value }) => value.id === person.id) && text.slice(start, end) === person.name
      found.set(person.id, {
        person,
        sentences: [...new Set([...(before?.sentences ?? []), at])],
        isSure: isWhole || before?.isSure === true,
      })
    }
  }
  return [...found.values()]
}

function byNameAndSurname({ value }: Mention<KnownPerson>): Phrase<KnownPerson>[] {
  return [value.name, value.name.split(' ').at(-1) ?? ''].map((name) => nameOf(name, value))
}
