import type { Move } from '#src/domain/move.ts'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import type { BandModel } from './bandModel.ts'
import type { Group } from './groups.ts'

/** One mark of the band: of one move, or of several that would cover one another. */
export type PlacedMark = {
  /** The id of its first move: it identifies the mark whatever the window and the width. */
  id: string
  moves: readonly Move[]
  /** The middle of the mark and half its width, in pixels. */
  x: number
  radius: number
  /** The lanes that it touches, from the top, with how many of its moves are in each. */
  cells: readonly MarkCell[]
  /** The days that a single move covers, in pixels, where they are wider than its mark. */
  extent: { left: number; right: number } | null
  /** Whether the open move, which is drawn beside it, would otherwise be one of its moves. */
  lacksOpen: boolean
}
/** The part of a mark in one lane: how many of its moves touch it, of these how many took place, were announced, are disputed. */
export type MarkCell = { lane: number; count: number; occurred: number; announced: number; disputed: number }

/** Of how long a move shows its days: where they are wider than this, in pixels. */
const leastExtent = 16

export function placeMark(
  model: BandModel,
  { points, x, radius }: Group,
  window: TimeWindow,
  width: number,
): PlacedMark {
  const moves = points.flatMap(({ row }) => model.moveAt(row) ?? [])
  return {
    id: moves[0]?.id ?? '',
    moves,
    x,
    radius,
    cells: cellsOf(model, points),
    extent: points.length === 1 ? extentOf(model, points[0]?.row ?? 0, window, width) : null,
    lacksOpen: false,
  }
}

/** The occasion to which all moves of a mark belong; null when there is none. */
export function occasionOf({ moves }: PlacedMark): string | null {
  const occasion = moves[0]?.occasion ?? null
  return moves.every((move) => move.occasion === occasion) ? occasion : null
}

/** How many rows touch each lane, from the top; lanes without any are left out. */
function cellsOf({ offsets, lanes, laneCount, moveAt }: BandModel, points: Group['points']): MarkCell[] {
  const cells = Array.from({ length: laneCount }, (_, lane) => ({
    lane,
    count: 0,
    occurred: 0,
    announced: 0,
    disputed: 0,
  }))
  for (const { row } of points) {
    const status = moveAt(row)?.status
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const cell = cells[lanes[at] ?? 0]
      if (!cell) continue
      cell.count += 1
      if (status === 'occurred' || status === 'announced' || status === 'disputed') cell[status] += 1
    }
  }
  return cells.filter(({ count }) => count > 0)
}

/** The most rows that touch one lane: the largest dot of their mark. */
export function mostInLane(model: BandModel, points: Group['points']): number {
  if (points.length < 2) return 1
  return cellsOf(model, points).reduce((most, { count }) => Math.max(most, count), 1)
}

function extentOf({ first, last }: BandModel, row: number, window: TimeWindow, width: number): PlacedMark['extent'] {
  const left = Math.max(0, xOf(window, width, first[row] ?? 0))
  const right = Math.min(width, xOf(window, width, (last[row] ?? 0) + 1))
  const isLong = (last[row] ?? 0) > (first[row] ?? 0)
  return isLong && right - left > leastExtent ? { left, right } : null
}
