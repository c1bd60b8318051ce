import type { Locale } from '#src/domain/vocabulary.ts'
import { beginningsOf, indexOf, mentionsIn } from '../gazetteer/phrases.ts'
import type { Sentence } from './sentences.ts'

/** Beginnings of words in both languages, by what they stand for. */
export type WordLists<Id extends string> = Readonly<Record<Id, Readonly<Record<Locale, readonly string[]>> | undefined>>
/** The sentences that have one of the words, from 0, and what they weigh together. */
export type WordCount<Id extends string> = { id: Id; sentences: readonly number[]; weight: number }

/** What the words of a text stand for, the weightiest first. */
export function countWords<Id extends string>(
  sentences: readonly Sentence[],
  lists: WordLists<Id>,
  locale: Locale,
): WordCount<Id>[] {
  const ids = Object.keys(lists) as Id[]
  const index = indexOf(ids.flatMap((id) => (lists[id]?.[locale] ?? []).map((words) => beginningsOf(words, id))))
  const counts = new Map<Id, WordCount<Id>>()
  for (const [at, { text }] of sentences.entries()) {
    for (const id of new Set(mentionsIn(text, index).map(({ value }) => value))) {
      const { sentences: known, weight } = counts.get(id) ?? { sentences: [], weight: 0 }
      counts.set(id, { id, sentences: [...known, at], weight: weight + (at === 0 ? opening : 1) })
    }
  }
  return [...counts.values()].toSorted((a, b) => b.weight - a.weight)
}

/** The first sentence of news says what happened. */
const opening = 3
