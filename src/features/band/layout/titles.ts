import type { PlacedMark } from './placeMark.ts'
import { clusterRadius, singleRadius } from './sizes.ts'

/** The least room for a title, the most it may take, and the space before it, in pixels. */
export const leastTitle = 96
const mostTitle = 360
const titleGap = 5

/**
 * Gives each mark of one move the lane beside which its title has most room up to the next mark that crosses that
 * lane, if that is enough. Such a title covers no mark and no other title.
 */
export function placeTitles(marks: readonly PlacedMark[], laneCount: number, width: number): readonly PlacedMark[] {
  const nextLeft = new Float64Array(laneCount).fill(width) // for each lane, where the next mark to the right begins
  return marks
    .toReversed()
    .map((mark) => {
      const alone = mark.moves.length === 1
      const radius = alone ? singleRadius : clusterRadius
      const from = mark.x + radius + titleGap
      let best: { lane: number; room: number } | null = null
      if (alone) {
        for (const { lane } of mark.cells) {
          const room = Math.min((nextLeft[lane] ?? width) - from - titleGap, mostTitle)
          if (room >= leastTitle && room > (best?.room ?? 0)) best = { lane, room }
        }
      }
      const top = mark.cells[0]?.lane ?? 0
      const bottom = mark.cells.at(-1)?.lane ?? -1
      for (let lane = top; lane <= bottom; lane++) nextLeft[lane] = mark.x - radius
      return best ? Object.assign({}, mark, { title: best }) : mark
    })
    .toReversed()
}
