import { searchParts } from '#src/domain/search/searchParts.ts'
import { stemsOf } from '#src/domain/search/stems.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { type Entry, eachPlace, type Lexicon } from './lexicon.ts'

/** How well a word of the record stands for one of a query. */
const qualities = { same: 8, form: 5, beginning: 4, oneError: 2, twoErrors: 1 } as const

/** What a word of a query stands for: the words of the record, and of each move how well it fits; 0 is not at all. */
export type WordMatch = { terms: ReadonlySet<string>; scores: Uint8Array }

/** Where a word is looked up: in texts of this language, of so many moves, and whether these are all. */
export type Looked = { locale: Locale; size: number; isWhole: boolean }

/** Words shorter than this are not taken for others with a typing error, or with two. */
const shortest = { oneError: 4, twoErrors: 6 }

/**
 * Looks a word up. Where not all texts could be read, nobody knows what is no word of the record. Else only one that is no word of the record, no form and no beginning of one is taken for a typing error, and
 * then for the words with the fewest: else results would hold what nobody asked for.
 */
export function matchWord(lexicon: Lexicon, word: string, { locale, size, isWhole }: Looked): WordMatch {
  const found = new Map<Entry, number>()
  const add = (entries: Iterable<Entry>, quality: number) => {
    for (const entry of entries) found.set(entry, Math.max(quality, found.get(entry) ?? 0))
  }
  add(lexicon.words.atPrefix(word).values(), qualities.beginning)
  add(formsOf(lexicon, word, locale), qualities.form)
  add(sameWord(lexicon, word), qualities.same)
  if (found.size === 0 && isWhole) {
    const { entries, errors } = mistypedWords(lexicon, word)
    const quality = errors === 1 ? qualities.oneError : qualities.twoErrors
    add(entries, quality)
    for (const { stems } of entries) for (const stem of stems) add(lexicon.forms.get(stem) ?? [], quality)
  }
  return { terms: new Set([...found.keys()].map(({ term }) => term)), scores: scoresOf(found, size) }
}

/** The same where only the word itself and its forms count: for words that must not be found. */
export function matchStrictly(lexicon: Lexicon, word: string, locale: Locale, size: number): WordMatch {
  const entries = [...sameWord(lexicon, word), ...formsOf(lexicon, word, locale)]
  return {
    terms: new Set(entries.map(({ term }) => term)),
    scores: scoresOf(new Map(entries.map((entry) => [entry, qualities.same])), size),
  }
}

function sameWord({ words }: Lexicon, word: string): Entry[] {
  const entry = words.get(word)
  return entry ? [entry] : []
}

function formsOf({ forms }: Lexicon, word: string, locale: Locale): Entry[] {
  return stemsOf(word, locale).flatMap((stem) => forms.get(stem) ?? [])
}

function scoresOf(found: ReadonlyMap<Entry, number>, size: number): Uint8Array {
  const scores = new Uint8Array(size)
  for (const [entry, quality] of found) {
    eachPlace(entry, (move, part) => {
      const score = quality * (searchParts[part]?.weight ?? 0)
      if (score > (scores[move] ?? 0)) scores[move] = score
    })
  }
  return scores
}

function mistypedWords({ words }: Lexicon, word: string): { entries: Entry[]; errors: number } {
  if (word.length < shortest.oneError || /\p{N}/u.test(word)) return { entries: [], errors: 0 }
  const near = [...words.fuzzyGet(word, 1).values()].map(([entry]) => entry)
  const entries = [...near, ...swapped(word).flatMap((other) => words.get(other) ?? [])]
  if (entries.length > 0 || word.length < shortest.twoErrors) return { entries, errors: 1 }
  const further = [...words.fuzzyGet(word, 2).values()].map(([entry]) => entry)
  return { entries: further.filter(({ term }) => term[0] === word[0]), errors: 2 }
}

/** A word with each two neighbouring letters swapped. */
function swapped(word: string): string[] {
  const letters = Array.from(word)
  return letters.slice(1).map((letter, at) =>
    letters
      .with(at, letter)
      .with(at + 1, letters[at] ?? '')
      .join(''),
  )
}
