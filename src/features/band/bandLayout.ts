import type { Move } from '#src/domain/move.ts'
import { type TimeWindow, xOf } from '#src/domain/timeWindow.ts'
import type { ThemeId } from '#src/domain/vocabulary.ts'

/** What stands on one stroke of the band: one move, or several gathered because they would cover one another. */
export type PlacedMark = {
  /** The id of its first move: it names the mark through every change of width. */
  id: string
  moves: readonly Move[]
  /** The middle of the stroke, in pixels. */
  x: number
  /** For each lane that it touches, from the top: those of its moves that carry that theme. */
  cells: readonly { lane: number; moves: readonly Move[] }[]
  /** The days that it covers, in pixels, where they are wider than the mark itself. */
  extent: { left: number; right: number } | null
}

/** Half the width of a mark of one move and of several, and the least space between two marks, in pixels. */
export const singleRadius = 5
export const clusterRadius = 8
export const markGap = 1
/** How far a mark may stand beside its true place so that it need not be gathered, in pixels. */
export const mostShift = 12

/**
 * Places moves on the band: each visible move in exactly one mark, in order of time, no two marks touching. Moves that
 * would overlap are gathered; a small group is laid side by side again where its neighbours leave room.
 */
export function layoutBand(
  moves: readonly Move[],
  lanes: readonly ThemeId[],
  window: TimeWindow,
  width: number,
): readonly PlacedMark[] {
  const points = moves
    .filter(({ span }) => span.last + 1 > window.from && span.first < window.to)
    .map((move) => ({ move, x: middleOf(move, window, width) }))
    .toSorted((a, b) => a.x - b.x)
  return fanOut(gather(points), width).map((group) => markOf(group, lanes, window, width))
}

type Point = { move: Move; x: number }
type Group = { points: readonly Point[]; x: number }

/** The middle of a move's days, kept inside the drawing. */
function middleOf({ span }: Move, window: TimeWindow, width: number): number {
  const x = xOf(window, width, (span.first + span.last + 1) / 2)
  return Math.min(Math.max(x, singleRadius), width - singleRadius)
}

/** Joins neighbours until none touch. */
function gather(points: readonly Point[]): Group[] {
  const groups: Group[] = []
  for (const point of points) {
    let group: Group = { points: [point], x: point.x }
    for (let last = groups.at(-1); last && touch(last, group); last = groups.at(-1)) {
      groups.pop()
      group = groupOf([...last.points, ...group.points])
    }
    groups.push(group)
  }
  return groups
}

function groupOf(points: readonly Point[]): Group {
  return { points, x: ((points[0]?.x ?? 0) + (points.at(-1)?.x ?? 0)) / 2 }
}

function touch(a: Group, b: Group): boolean {
  return b.x - a.x < radiusOf(a) + radiusOf(b) + markGap
}

function radiusOf({ points }: Group): number {
  return points.length > 1 ? clusterRadius : singleRadius
}

/** Lays a group side by side where that fits between its neighbours and the edges and shifts no mark by more than `mostShift`. */
function fanOut(groups: readonly Group[], width: number): Group[] {
  const step = 2 * singleRadius + markGap
  const placed: Group[] = []
  groups.forEach((group, index) => {
    const length = (group.points.length - 1) * step
    const left = Math.min(Math.max(group.x - length / 2, singleRadius), width - singleRadius - length)
    const fanned = group.points.map((point, at) => ({ points: [point], x: left + at * step }))
    const before = placed.at(-1)
    const after = groups[index + 1]
    const fits =
      left >= singleRadius &&
      fanned.every(({ points: [point], x }) => Math.abs(x - (point?.x ?? x)) <= mostShift) &&
      (!before || !fanned[0] || !touch(before, fanned[0])) &&
      (!after || !touch(fanned.at(-1) ?? group, after))
    placed.push(...(fits ? fanned : [group]))
  })
  return placed
}

function markOf({ points, x }: Group, lanes: readonly ThemeId[], window: TimeWindow, width: number): PlacedMark {
  const moves = points.map(({ move }) => move)
  const first = Math.min(...moves.map(({ span }) => span.first))
  const last = Math.max(...moves.map(({ span }) => span.last))
  const left = xOf(window, width, first)
  const right = xOf(window, width, last + 1)
  return {
    id: moves[0]?.id ?? '',
    moves,
    x,
    cells: lanes.flatMap((theme, lane) => {
      const own = moves.filter(({ themes }) => themes.includes(theme))
      return own.length > 0 ? [{ lane, moves: own }] : []
    }),
    extent: right - left > 2 * clusterRadius ? { left: Math.max(0, left), right: Math.min(width, right) } : null,
  }
}
