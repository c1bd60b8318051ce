import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { type BandModel, rowsIn } from './bandModel.ts'
import { type Density, densityOf } from './density.ts'
import type { PlacedLabel } from './labelPlaces.ts'
import { placeLabels } from './labels.ts'
import { type BandName, keyOf } from './names.ts'
import type { PlacedMark } from './placeMark.ts'
import { nearDay, placeMarks, placeOpen } from './placeMarks.ts'
import { singleRadius, slotWidth } from './sizes.ts'
import { type PlacedTitle, placeTitles } from './titles.ts'

/**
 * What the band draws for a window and a width. Zoomed out, where marks would overlap, each lane is a histogram; zoomed
 * in, each move has a mark, or shares one with the moves that it would cover. Short names stand above the lanes, and near,
 * titles stand beside marks, where there is room for them.
 */
export type BandLayout = {
  state: 'density' | 'marks'
  density: Density | null
  marks: readonly PlacedMark[]
  /** The radius of the dot of one move. */
  unit: number
  /** Whether a mark of one move shows its kind by its shape: near, where moves stand alone. */
  showsKinds: boolean
  labels: readonly PlacedLabel[]
  titles: ReadonlyMap<string, PlacedTitle>
}

type Options = {
  openId?: string | null
  names?: readonly BandName[]
  /** The title of a move in the reader's language; none are written without it. */
  titleOf?: (mark: PlacedMark) => string
}

/** Up to how many moves per slot, on average, the band draws marks and not histograms. */
const mostPerSlot = 2

const noTitles: ReadonlyMap<string, PlacedTitle> = new Map()

/**
 * Lays out the rows of a model that touch a window. Each visible move is in exactly one mark, or counted in exactly one
 * bin of the histograms; the open move is drawn alone in either case. Marks are in the order of time and never touch. An
 * empty model, a width of 0 and a window without moves give an empty layout.
 */
export function layoutBand(model: BandModel, window: TimeWindow, width: number, options: Options = {}): BandLayout {
  const { openId = null, names = [], titleOf } = options
  const [start, end] = rowsIn(model, window.from, window.to)
  const nothing = { density: null, marks: [], unit: singleRadius, showsKinds: false, labels: [], titles: noTitles }
  if (width < slotWidth || end <= start) return { state: 'marks', ...nothing }
  if (isCrowded(model, window, start, end, (mostPerSlot * width) / slotWidth)) {
    const density = densityOf(model, window, width)
    const marks = openId === null ? [] : placeOpen(model, window, width, openId)
    return { ...nothing, state: 'density', density, marks, labels: placeLabels(names, null, window, width) }
  }
  const named = new Set(names.filter(({ kind, short }) => kind !== 'move' && short !== null).map(keyOf))
  const { marks, unit } = placeMarks(model, window, width, { openId, named })
  const labels = placeLabels(names, marks, window, width)
  const isNear = width / (window.to - window.from) >= nearDay
  const titles = isNear && titleOf ? placeTitles(marks, labels, titleOf, model.laneCount, width) : noTitles
  return { state: 'marks', density: null, marks, unit, showsKinds: isNear, labels, titles }
}

/** Whether more than `most` rows are visible. Counted, because one long move may put many others between start and end. */
function isCrowded({ first, last }: BandModel, window: TimeWindow, start: number, end: number, most: number): boolean {
  let visible = 0
  for (let row = start; row < end && visible <= most; row++) {
    if ((last[row] ?? 0) + 1 > window.from && (first[row] ?? 0) < window.to) visible += 1
  }
  return visible > most
}
