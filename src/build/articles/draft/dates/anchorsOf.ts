import { tokensOf } from '#src/domain/search/tokens.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { RecordFile } from '#src/record/recordSchema.ts'
import type { Anchor } from './date.ts'

/** A shorter word says too little. */
const shortest = 5

/** The first days of the phases, each with the words of its name and definition that no other phase has. */
export function anchorsOf({ phases }: Pick<RecordFile, 'phases'>, locale: Locale): Anchor[] {
  const words = phases.map(({ label, definition }) => new Set(termsOf(`${label[locale]} ${definition[locale]}`)))
  return phases.flatMap(({ label, from }, at) => {
    if (from === undefined) return []
    const own = [...(words[at] ?? [])].filter((word) => words.every((other, index) => index === at || !other.has(word)))
    return [{ phase: label[locale], from, words: own }]
  })
}

function termsOf(text: string): string[] {
  return tokensOf(text).flatMap(({ term }) => (term.length >= shortest && !/\d/.test(term) ? [term] : []))
}
