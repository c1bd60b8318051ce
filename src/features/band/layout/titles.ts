import type { PlacedLabel } from './labelPlaces.ts'
import type { PlacedMark } from './placeMark.ts'
import { textWidth } from './textWidth.ts'

/** A title beside a mark: its lane, where it begins and how much room it has, in pixels. */
export type PlacedTitle = { lane: number; left: number; room: number }

/** The least room for a title that is cut, the most that any takes, and the space before and after it, in pixels. */
export const leastTitle = 150
const mostTitle = 360
const titleGap = 5

/**
 * Gives each mark of one move the lane beside which its title has most room, if that is enough. It ends before the next
 * mark, connector or bar of days that crosses its lane, so that it covers none of them and no other title.
 */
export function placeTitles(
  marks: readonly PlacedMark[],
  labels: readonly PlacedLabel[],
  titleOf: (mark: PlacedMark) => string,
  laneCount: number,
  width: number,
): ReadonlyMap<string, PlacedTitle> {
  const labelled = new Set(labels.map(({ mark }) => mark))
  const titles = new Map<string, PlacedTitle>()
  const nextLeft = new Float64Array(laneCount).fill(width) // for each lane, where what is drawn to the right begins
  for (const mark of marks.toReversed()) {
    const { x, radius, cells, extent, moves } = mark
    const isAlone = moves.length === 1
    const left = Math.max(x + radius, isAlone ? (extent?.right ?? 0) : 0) + titleGap
    if (isAlone && !labelled.has(mark.id)) {
      const needed = Math.min(textWidth(titleOf(mark)), leastTitle)
      let best: PlacedTitle | null = null
      for (const { lane } of cells) {
        const room = Math.min((nextLeft[lane] ?? width) - left - titleGap, mostTitle)
        if (room >= needed && room > (best?.room ?? 0) && !crossesBar(marks, mark, lane, left))
          best = { lane, left, room }
      }
      if (best) titles.set(mark.id, best)
    }
    // A stroke with a total or a label begins above the lanes.
    const top = isAlone && !labelled.has(mark.id) ? (cells[0]?.lane ?? 0) : 0
    const bottom = cells.at(-1)?.lane ?? -1
    for (let lane = top; lane <= bottom; lane++) nextLeft[lane] = Math.min(nextLeft[lane] ?? width, x - radius)
    if (extent) for (const { lane } of cells) nextLeft[lane] = Math.min(nextLeft[lane] ?? width, extent.left)
  }
  return titles
}

/** Whether the bar of an earlier mark reaches to where a title would begin in a lane, or beyond. */
function crossesBar(marks: readonly PlacedMark[], own: PlacedMark, lane: number, left: number): boolean {
  return marks.some(
    ({ id, x, extent, cells }) =>
      id !== own.id && x <= own.x && extent !== null && extent.right > left && cells.some((cell) => cell.lane === lane),
  )
}
