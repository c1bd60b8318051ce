import type { Passage } from '#src/domain/move.ts'
import type { MoveId } from '#src/domain/vocabulary.ts'

/** A stretch of a paragraph over which the same moves quote it, and the same link points to it. */
export type Segment = { text: string; start: number; moves: readonly MoveId[]; pointedTo: boolean }

/** Cuts a paragraph where passages begin and end, so that overlapping ones can be shown. The texts joined are the paragraph. */
export function segmentsOf(
  text: string,
  passages: readonly Pick<Passage, 'start' | 'end' | 'moves'>[],
  pointed: Pick<Passage, 'start' | 'end'> | null,
): readonly Segment[] {
  const spans = pointed ? [...passages, pointed] : passages
  const cuts = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])
  const points = [...cuts].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b)
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? text.length
    const over = passages.filter((passage) => passage.start <= start && passage.end >= end)
    return {
      text: text.slice(start, end),
      start,
      moves: [...new Set(over.flatMap(({ moves }) => moves))],
      pointedTo: pointed !== null && pointed.start <= start && pointed.end >= end,
    }
  })
}
