import type { Phrase, SearchHits } from './searchHits.ts'
import { joinedTokensOf, type Token, tokensOf } from './tokens.ts'

export type MarkedPart = { text: string; isHit: boolean }

/** A text in parts, those that a search found marked. Joined, the parts are the text; phrases are marked as one. */
export function markedParts(text: string, hits: Pick<SearchHits, 'terms' | 'phrases'>): MarkedPart[] {
  const parts: MarkedPart[] = []
  let at = 0
  for (const { start, end } of spansOf(text, hits)) {
    if (start > at) parts.push({ text: text.slice(at, start), isHit: false })
    parts.push({ text: text.slice(start, end), isHit: true })
    at = end
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), isHit: false })
  return parts
}

/** The parts of a stretch of a text, given those of the whole text: what the search found may go beyond the stretch. */
export function stretchOf(parts: readonly MarkedPart[], start: number, end: number): MarkedPart[] {
  let at = 0
  return parts.flatMap((part) => {
    const text = part.text.slice(Math.max(start - at, 0), Math.max(end - at, 0))
    at += part.text.length
    return text === '' ? [] : [{ ...part, text }]
  })
}

type Span = { start: number; end: number }

/** What is marked, in order, without overlaps. */
function spansOf(text: string, { terms, phrases }: Pick<SearchHits, 'terms' | 'phrases'>): Span[] {
  const tokens = tokensOf(text)
  const words = tokens.flatMap((token, at): Span[] => {
    const phrase = phrases.find((asked) => standsAt(asked, tokens, at))
    const last = phrase ? tokens[at + phrase.words.length - 1] : terms.has(token.term) ? token : undefined
    return last ? [{ start: token.start, end: last.end }] : []
  })
  const joined = joinedTokensOf(text).filter(
    (token) => terms.has(token.term) || phrases.some((asked) => standsAt(asked, [token], 0)),
  )
  const spans: Span[] = []
  for (const { start, end } of [...words, ...joined].toSorted((a, b) => a.start - b.start)) {
    const open = spans.at(-1)
    if (open && start < open.end) open.end = Math.max(open.end, end)
    else spans.push({ start, end })
  }
  return spans
}

/** Whether the words of a phrase stand one behind the other from a word of a text on. */
function standsAt({ words, isOpen }: Phrase, tokens: readonly Token[], at: number): boolean {
  return words.every((word, offset) => {
    const term = tokens[at + offset]?.term
    return isOpen && offset === words.length - 1 ? (term?.startsWith(word) ?? false) : term === word
  })
}
