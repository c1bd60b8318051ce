import type { Move } from '#src/domain/move.ts'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import type { BandModel } from './bandModel.ts'
import type { Group } from './gather.ts'
import { clusterRadius } from './sizes.ts'

/** One mark of the band: of one move, or of several that would cover one another. */
export type PlacedMark = {
  /** The id of its first move: it identifies the mark whatever the window and the width. */
  id: string
  moves: readonly Move[]
  /** The middle of the mark, in pixels. */
  x: number
  /** The lanes that it touches, from the top, with how many of its moves are in each and the only one, if there is one. */
  cells: readonly MarkCell[]
  /** The days that a single move covers, in pixels, where they are wider than its mark. */
  extent: { left: number; right: number } | null
  /** The lane beside which its title is drawn, and its greatest width in pixels; null where there is no room. */
  title: { lane: number; room: number } | null
}
/** The part of a mark in one lane. */
export type MarkCell = { lane: number; count: number; only: Move | null }

export function placeMark(model: BandModel, { points, x }: Group, window: TimeWindow, width: number): PlacedMark {
  const moves = points.flatMap(({ row }) => model.moveAt(row) ?? [])
  return {
    id: moves[0]?.id ?? '',
    moves,
    x,
    cells: cellsOf(model, points),
    extent: points.length === 1 ? extentOf(model, points[0]?.row ?? 0, window, width) : null,
    title: null,
  }
}

function cellsOf({ offsets, lanes, moveAt }: BandModel, points: Group['points']): MarkCell[] {
  const rowsByLane = new Map<number, number[]>()
  for (const { row } of points) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const lane = lanes[at] ?? 0
      const rows = rowsByLane.get(lane)
      if (rows) rows.push(row)
      else rowsByLane.set(lane, [row])
    }
  }
  return [...rowsByLane]
    .toSorted(([a], [b]) => a - b)
    .map(([lane, rows]) => ({
      lane,
      count: rows.length,
      only: rows.length === 1 ? (moveAt(rows[0] ?? -1) ?? null) : null,
    }))
}

function extentOf({ first, last }: BandModel, row: number, window: TimeWindow, width: number): PlacedMark['extent'] {
  const left = Math.max(0, xOf(window, width, first[row] ?? 0))
  const right = Math.min(width, xOf(window, width, (last[row] ?? 0) + 1))
  const isLong = (last[row] ?? 0) > (first[row] ?? 0)
  return isLong && right - left > 2 * clusterRadius ? { left, right } : null
}
