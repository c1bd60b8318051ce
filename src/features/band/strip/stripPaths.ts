import { middleOf } from '#src/domain/time/dateSpan.ts'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'

/** The units of the drawing from side to side, and from top to bottom. */
export const stripWidth = 1_000
export const stripHeight = 100

/** The dots of a lane, the strokes that join lanes, and holes in the dots of what did not take place, as paths. */
export type StripPaths = { lanes: readonly { theme: string; dots: string }[]; strokes: string; holes: string }

/** In how many places moves stand at most: fewer where that many would make the picture heavy. */
const finePlaces = 400
const coarsePlaces = 125
const mostDots = 1_000

/**
 * All moves as dots in the lanes of their themes and a stroke for each place that has several. Moves of one place are
 * drawn once, so that the size of the picture is bounded whatever the number of moves.
 */
export function stripPaths(timeline: Timeline, whole: TimeWindow): StripPaths {
  const fine = gather(timeline, whole, finePlaces)
  const dots = [...fine.values()].reduce((sum, lanes) => sum + lanes.size, 0)
  const isFine = dots <= mostDots
  const places = isFine ? fine : gather(timeline, whole, coarsePlaces)
  const occurred = gather(timeline, whole, isFine ? finePlaces : coarsePlaces, true)
  const xs = [...places.keys()].toSorted((a, b) => a - b)
  const dotsWhere = (lane: number, isDot: (x: number) => boolean | undefined) =>
    dotsPath(xs.filter(isDot), stripY(lane, timeline.themes.length))
  return {
    lanes: timeline.themes.map(({ id }, lane) => ({
      theme: id,
      dots: dotsWhere(lane, (x) => places.get(x)?.has(lane)),
    })),
    strokes: xs
      .map((x) => {
        const lanes = [...(places.get(x) ?? [])]
        const [top, bottom] = [Math.min(...lanes), Math.max(...lanes)]
        if (top >= bottom) return ''
        return `M${x} ${stripY(top, timeline.themes.length)}V${stripY(bottom, timeline.themes.length)}`
      })
      .join(''),
    holes: timeline.themes
      .map((_, lane) => dotsWhere(lane, (x) => places.get(x)?.has(lane) && !occurred.get(x)?.has(lane)))
      .join(''),
  }
}

/** The middle of a lane, from the top of the drawing. */
export function stripY(lane: number, laneCount: number): number {
  return Math.round(((lane + 0.5) / laneCount) * stripHeight)
}

/** The lanes that moves touch at each place: all moves, or those alone that took place. */
function gather(
  { themes, moves }: Timeline,
  whole: TimeWindow,
  places: number,
  mustHaveOccurred = false,
): Map<number, Set<number>> {
  const laneOf = new Map(themes.map(({ id }, lane) => [id, lane]))
  const step = stripWidth / places
  const gathered = new Map<number, Set<number>>()
  for (const { span, status, themes: touched } of moves) {
    if (mustHaveOccurred && status !== 'occurred') continue
    const x = Math.round(Math.round(xOf(whole, places, middleOf(span))) * step)
    const lanes = gathered.get(x) ?? new Set()
    gathered.set(x, lanes)
    for (const id of touched) lanes.add(laneOf.get(id) ?? 0)
  }
  return gathered
}

/** Lines without a length: with round ends they are drawn as dots, which stay round however the drawing is stretched. */
function dotsPath(xs: readonly number[], y: number): string {
  return xs.map((x, at) => (at === 0 ? `M${x} ${y}h0` : `m${x - (xs[at - 1] ?? 0)} 0h0`)).join('')
}
