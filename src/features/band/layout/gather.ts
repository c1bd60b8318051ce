import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { clusterRadius, markGap, singleRadius, slotWidth } from './sizes.ts'

/** A row of the model and the true place of its middle, in pixels. */
export type Point = { row: number; x: number }
/** Rows that share one mark, and the x of the mark. */
export type Group = { points: readonly Point[]; x: number }

/** How far a mark may always be from its true place so that it need not share a mark, in pixels. */
const leastShift = 12

/** Over which part of a day's width its moves are spread, and the greatest distance of two of them, in pixels. */
const spreadOfDay = 0.8
const mostStep = 44

/** Joins neighbours until none touch. `points` are in order; so are the groups. */
export function gather(points: readonly Point[]): Group[] {
  const groups: { points: Point[]; x: number }[] = []
  for (const point of points) {
    let group = { points: [point], x: point.x }
    for (let last = groups.at(-1); last && touch(last, group); last = groups.at(-1)) {
      groups.pop()
      last.points.push(...group.points)
      group = { points: last.points, x: ((last.points[0]?.x ?? 0) + (last.points.at(-1)?.x ?? 0)) / 2 }
    }
    groups.push(group)
  }
  return groups
}

/**
 * Splits groups into single marks side by side where there is room: every mark stays within half a day of its true place,
 * or within `least` pixels where a day is narrower, touches no neighbour and stays inside the drawing.
 */
export function fanOut(groups: readonly Group[], window: TimeWindow, width: number, least = leastShift): Group[] {
  const dayWidth = width / (window.to - window.from)
  const mostShift = Math.max(least, dayWidth / 2)
  const placed: Group[] = []
  groups.forEach((group, index) => {
    const fanned = sideBySide(group, stepFor(group, dayWidth), width)
    const before = placed.at(-1)
    const after = groups[index + 1]
    const [first] = fanned
    const last = fanned.at(-1)
    const fits =
      (last?.x ?? 0) <= width - singleRadius &&
      fanned.every(({ points: [point], x }) => Math.abs(x - (point?.x ?? x)) <= mostShift) &&
      !(before && first && touch(before, first)) &&
      !(after && last && touch(last, after))
    placed.push(...(fits ? fanned : [group]))
  })
  return placed
}

/** Whether two neighbours are closer than their radii and the gap allow. */
export function touch(a: Group, b: Group): boolean {
  return b.x - a.x < radiusOf(a) + radiusOf(b) + markGap
}

export function radiusOf({ points }: Pick<Group, 'points'>): number {
  return points.length > 1 ? clusterRadius : singleRadius
}

/** The distance of the marks of a group that is laid side by side. */
function stepFor({ points }: Group, dayWidth: number): number {
  return Math.min(Math.max((dayWidth * spreadOfDay) / points.length, slotWidth), mostStep)
}

function sideBySide({ points, x }: Group, step: number, width: number): Group[] {
  const span = (points.length - 1) * step
  const left = Math.min(Math.max(x - span / 2, singleRadius), Math.max(singleRadius, width - singleRadius - span))
  return points.map((point, at) => ({ points: [point], x: left + at * step }))
}
