import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { gather } from './apart.ts'
import { type BandModel, rowsIn } from './bandModel.ts'
import { fanOut, type Group, groupOf, type Point, type RadiusOf } from './groups.ts'
import { keysOf } from './names.ts'
import { mostInLane, type PlacedMark, placeMark } from './placeMark.ts'
import { mostRadiusOf, singleRadius } from './sizes.ts'

/** From which width of a day on, in pixels, moves of one day are spread over more than their day, with titles and kinds. */
export const nearDay = 10

/** Up to which width, in pixels, the days of an occasion are drawn as one mark. */
const mostOccasion = 60

export type PlacedMarks = {
  marks: PlacedMark[]
  /** The radius of the dot of one move: what dots mean is the same all over the drawing. */
  unit: number
}

type Options = {
  /** The id of the open move: it is drawn alone, even where others would share its mark. */
  openId?: string | null
  /** The keys of the tours and occasions that are named above the lanes: those of two do not share a mark. */
  named?: ReadonlySet<string>
  /** How far marks may be from their true place where days are narrow, in pixels. */
  shift?: number
}

/**
 * The marks of a window, whatever their number: each visible move in exactly one, in the order of time, never touching.
 * Moves of one phase that would cover one another share a mark, and so do the moves of an occasion until its days are wide.
 */
export function placeMarks(model: BandModel, window: TimeWindow, width: number, options: Options = {}): PlacedMarks {
  const { openId = null, named, shift } = options
  const points = pointsIn(model, window, width, named)
  const draw = (open: Point | null) => grouped(model, points, open, window, width, shift)
  const plain = draw(null)
  const isOpen = ({ row }: Point) => model.moveAt(row)?.id === openId
  const open = openId === null ? undefined : points.find(isOpen)
  const shared = open && plain.groups.find((group) => group.points.length > 1 && group.points.some(isOpen))
  if (!open || !shared) return placed(model, plain, window, width, null)
  return placed(model, draw(open), window, width, new Set(shared.points))
}

/** The mark of the open move alone, where the others are histograms; none when it is not visible. */
export function placeOpen(model: BandModel, window: TimeWindow, width: number, openId: string): PlacedMark[] {
  const open = pointsIn(model, window, width).find(({ row }) => model.moveAt(row)?.id === openId)
  return open
    ? [
        placeMark(
          model,
          groupOf([open], () => singleRadius),
          window,
          width,
        ),
      ]
    : []
}

type Grouped = { groups: Group[]; unit: number }

function placed(
  model: BandModel,
  { groups, unit }: Grouped,
  window: TimeWindow,
  width: number,
  shared: ReadonlySet<Point> | null,
): PlacedMarks {
  const marks = groups.map((group) => {
    const mark = placeMark(model, group, window, width)
    const lacksOpen = shared !== null && group.points.length > 1 && group.points.some((point) => shared.has(point))
    return lacksOpen ? { ...mark, lacksOpen } : mark
  })
  return { marks, unit }
}

/**
 * Gathers points twice: how large dots are follows from the largest of them, and how much room they take from their size.
 * The second time can only join more, which makes dots smaller than the room that they got.
 */
function grouped(
  model: BandModel,
  points: readonly Point[],
  open: Point | null,
  window: TimeWindow,
  width: number,
  shift?: number,
): Grouped {
  const dayWidth = width / (window.to - window.from)
  const others = points.filter((point) => point !== open)
  const occasions = occasionsIn(model, others, dayWidth)
  const inOccasion = new Set(occasions.flat())
  const free = others.filter((point) => !inOccasion.has(point))
  const least = shift ?? (dayWidth >= nearDay ? undefined : 0)
  const draw = (radiusOf: RadiusOf) => {
    const kept = occasions
      .map((own) => groupOf(own, radiusOf, true))
      .toSorted((a, b) => b.points.length - a.points.length)
    if (open) kept.unshift(groupOf([open], radiusOf, true))
    return gather(free, kept, width, radiusOf, (groups) => fanOut(groups, window, width, least))
  }
  const most = mostRadiusOf(model.laneCount)
  const unitOf = (groups: readonly Group[]) =>
    groups.reduce((unit, group) => Math.min(unit, most / Math.sqrt(mostInLane(model, group.points))), singleRadius)
  const first = unitOf(draw(() => singleRadius))
  const groups = draw((own) => Math.min(most, Math.max(singleRadius, first * Math.sqrt(mostInLane(model, own)))))
  return { groups, unit: Math.min(first, unitOf(groups)) }
}

/** The points of each occasion whose days are narrow enough to be one mark, if it has several. */
function occasionsIn({ moveAt, first, last }: BandModel, points: readonly Point[], dayWidth: number): Point[][] {
  const byOccasion = new Map<string, Point[]>()
  for (const point of points) {
    const occasion = moveAt(point.row)?.occasion ?? null
    if (occasion === null) continue
    const own = byOccasion.get(occasion)
    if (own) own.push(point)
    else byOccasion.set(occasion, [point])
  }
  return [...byOccasion.values()].filter((own) => {
    const begin = own.reduce((least, { row }) => Math.min(least, first[row] ?? 0), Infinity)
    const end = own.reduce((most, { row }) => Math.max(most, (last[row] ?? 0) + 1), -Infinity)
    return own.length > 1 && (end - begin) * dayWidth < mostOccasion
  })
}

/** The middle of each visible move's days, in pixels and kept inside the drawing, in order. */
function pointsIn(model: BandModel, window: TimeWindow, width: number, named?: ReadonlySet<string>): Point[] {
  const { first, last } = model
  const [start, end] = rowsIn(model, window.from, window.to)
  const scale = width / (window.to - window.from)
  const points: Point[] = []
  for (let row = start; row < end; row++) {
    const begin = first[row] ?? 0
    const close = (last[row] ?? 0) + 1
    if (close <= window.from || begin >= window.to) continue
    // Of a move that reaches beyond the window the middle of the visible part is taken, so that its mark is visible.
    const middle = (Math.max(begin, window.from) + Math.min(close, window.to)) / 2
    const x = (middle - window.from) * scale
    const move = model.moveAt(row)
    points.push({
      row,
      x: Math.min(Math.max(x, singleRadius), width - singleRadius),
      phase: move?.phase,
      name: move && keysOf(move).find((key) => named?.has(key)),
    })
  }
  return points.toSorted((a, b) => a.x - b.x || a.row - b.row)
}
