import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { markGap, singleRadius, slotWidth, totalWidth } from './sizes.ts'

/**
 * A row of the model and the true place of its middle, in pixels. `phase` and `name` (of the tour or occasion that is named
 * above the lanes) say with which others it may share a mark; left out where nothing keeps it apart.
 */
export type Point = { row: number; x: number; phase?: string | undefined; name?: string | undefined }
/** Rows that share one mark, and the x of the mark. */
export type Group = {
  points: readonly Point[]
  x: number
  radius: number
  /** Whether it stays as it is: an occasion drawn as one, or the open move. No other point joins it. */
  isKept: boolean
}
/** Half the width of a mark of some rows. */
export type RadiusOf = (points: readonly Point[]) => number
/** Whether points that touch may be one mark; else they are pushed apart. */
export type MayJoin = (points: readonly Point[]) => boolean

/** How far a mark may be from its true place so that it need not share a mark, where days are wide, in pixels. */
const leastShift = 12

/** Over which part of a day's width its moves are spread, and the greatest distance of two of them, in pixels. */
const spreadOfDay = 0.8
const mostStep = 44

/** The space between two totals, in pixels. */
const totalGap = 4

/** A group at the middle of its points. */
export function groupOf(points: readonly Point[], radiusOf: RadiusOf, isKept = false): Group {
  return { points, x: ((points[0]?.x ?? 0) + (points.at(-1)?.x ?? 0)) / 2, radius: radiusOf(points), isKept }
}

/**
 * Lays out groups one after the other, away from a first one that stays: to the right (1) or to the left (-1). Those that
 * touch are joined; beside one that is kept, or that they may not join, they are pushed on until they do not touch.
 */
export function outwards(
  first: Group | null,
  groups: readonly Group[],
  side: 1 | -1,
  radiusOf: RadiusOf,
  mayJoin: MayJoin = () => true,
): Group[] {
  const placed: Group[] = []
  for (const next of groups) {
    let group = next
    for (let before = placed.at(-1) ?? first; before && overlap(before, group, side); before = placed.at(-1) ?? first) {
      const points = side === 1 ? [...before.points, ...group.points] : [...group.points, ...before.points]
      if (before.isKept || group.isKept || !mayJoin(points)) {
        group = pushedTo(before.x + side * distanceOf(before, group), group)
        break
      }
      placed.pop()
      group = groupOf(points, radiusOf)
    }
    placed.push(group)
  }
  return placed
}

function pushedTo(x: number, group: Group): Group {
  return { ...group, x }
}

function overlap(before: Group, after: Group, side: 1 | -1): boolean {
  return side * (after.x - before.x) < distanceOf(before, after) - 1e-9 // one that was pushed stands exactly beside
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
    const fanned = group.isKept ? [group] : sideBySide(group, stepFor(group, dayWidth), width)
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

/** Whether two neighbours, the left one first, are closer than their radii, their totals and the gaps allow. */
export function touch(a: Group, b: Group): boolean {
  return overlap(a, b, 1)
}

/** The least distance of two neighbours. */
export function distanceOf(a: Group, b: Group): number {
  const marks = a.radius + b.radius + markGap
  if (a.points.length < 2 || b.points.length < 2) return marks
  return Math.max(marks, (totalWidth(a.points.length) + totalWidth(b.points.length)) / 2 + totalGap)
}

/** The distance of the marks of a group that is laid side by side. */
function stepFor({ points }: Group, dayWidth: number): number {
  return Math.min(Math.max((dayWidth * spreadOfDay) / points.length, slotWidth), mostStep)
}

function sideBySide({ points, x }: Group, step: number, width: number): Group[] {
  const span = (points.length - 1) * step
  const left = Math.min(Math.max(x - span / 2, singleRadius), Math.max(singleRadius, width - singleRadius - span))
  return points.map((point, at) => ({ points: [point], x: left + at * step, radius: singleRadius, isKept: false }))
}
