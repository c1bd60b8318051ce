import type { Passage } from '#src/domain/move.ts'
import type { MoveId } from '#src/domain/vocabulary.ts'

type Span = Pick<Passage, 'start' | 'end'>

/** Of passages in the order of the text, the first that a move quotes in each paragraph. */
export function firstPassages(passages: readonly Passage[], move: MoveId): readonly Passage[] {
  const quoted = passages.filter(({ moves }) => moves.includes(move))
  return quoted.filter(({ paragraph }, at) => paragraph !== quoted[at - 1]?.paragraph)
}

/**
 * What a link points to, widened to whole words, since a link that was written or changed by hand may cut one. A passage
 * that a move quotes stays as the move quotes it.
 */
export function wholeWords(text: string, pointed: Span, passages: readonly Span[]): Span {
  if (passages.some(({ start, end }) => start === pointed.start && end === pointed.end)) return pointed
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const wordAround = (at: number) => words.find(({ start, end }) => start < at && at < end)
  return {
    start: wordAround(pointed.start)?.start ?? pointed.start,
    end: wordAround(pointed.end)?.end ?? pointed.end,
  }
}
