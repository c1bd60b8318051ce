import { type Token, tokensOf } from '#src/domain/search/tokens.ts'

/** Words that stand for something: a name, or beginnings of words ("migra" for "migración"). */
export type Phrase<Value> = {
  terms: readonly string[]
  value: Value
  /** A name begins with a capital letter. */
  isName: boolean
  /** Each term need only begin its word. */
  isBeginning: boolean
}
/** A phrase in a text: offsets in UTF-16 units. */
export type Mention<Value> = { value: Value; start: number; end: number }
/** Phrases by their first term, or by the first three letters of a beginning. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>

const keyLength = 3

/** A name as it is written; null for one without letters. */
export function nameOf<Value>(text: string, value: Value): Phrase<Value> {
  return { terms: tokensOf(text).map(({ term }) => term), value, isName: true, isBeginning: false }
}

/** Words, each of which begins a word of the text. */
export function beginningsOf<Value>(text: string, value: Value, isName = false): Phrase<Value> {
  return { terms: tokensOf(text).map(({ term }) => term), value, isName, isBeginning: true }
}

export function indexOf<Value>(phrases: readonly Phrase<Value>[]): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>()
  for (const phrase of phrases) {
    const key = keyOf(phrase.terms[0] ?? '')
    if (key === '') continue
    const known = index.get(key)
    if (known) known.push(phrase)
    else index.set(key, [phrase])
  }
  return index
}

/** Every phrase of the index in a text, in its order: of those that begin at one word the longest, and none within another. */
export function mentionsIn<Value>(text: string, index: PhraseIndex<Value>): Mention<Value>[] {
  const tokens = tokensOf(text)
  const found: Mention<Value>[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const fitting = (index.get(keyOf(tokens[at]?.term ?? '')) ?? [])
      .filter((phrase) => fits(phrase, tokens, at, text))
      .toSorted((a, b) => b.terms.length - a.terms.length)[0]
    const [first, last] = [tokens[at], fitting && tokens[at + fitting.terms.length - 1]]
    if (!fitting || !first || !last) continue
    found.push({ value: fitting.value, start: first.start, end: last.end })
    at += fitting.terms.length - 1
  }
  return found
}

function fits({ terms, isName, isBeginning }: Phrase<unknown>, tokens: readonly Token[], at: number, text: string) {
  if (isName && !/\p{Lu}|\p{N}/u.test(text.charAt(tokens[at]?.start ?? 0))) return false
  return terms.every((term, offset) => {
    const word = tokens[at + offset]?.term
    return isBeginning ? word?.startsWith(term) : word === term
  })
}

function keyOf(term: string): string {
  return term.slice(0, keyLength)
}
