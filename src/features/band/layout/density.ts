import { middleDayOf } from '#src/domain/time/dateSpan.ts'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import { type BandModel, rowsIn } from './bandModel.ts'

/** How many moves lie in each lane in each bin of days: the zoomed-out view of the band. */
export type Density = {
  /** How many days a bin holds. */
  binDays: number
  bins: readonly Bin[]
  /**
   * The most moves that any lane has in any bin of the record, whether visible or not: the scale stays while panning.
   * The outer bins, which also count the moves that reach into the window, can have more.
   */
  most: number
}
/** `count` is the number of moves, `lanes` how many of them touch each lane, `occurred` how many of these took place. */
export type Bin = {
  from: number
  to: number
  left: number
  right: number
  count: number
  lanes: Uint32Array
  occurred: Uint32Array
}

/** Bins begin on Mondays (day 4 was one) and their lengths double, so that bins of adjacent zoom levels share edges. */
const monday = 4
const binLengths = [1, 7, 14, 28, 56, 112, 224, 448, 896, 1792, 3584]
/** The least width of a bin, in pixels. */
const leastBin = 6

export function densityOf(model: BandModel, window: TimeWindow, width: number): Density {
  const perDay = width / (window.to - window.from)
  const binDays = binLengths.find((days) => days * perDay >= leastBin) ?? 3584
  const { start, counts, occurred, totals, most } = histogramOf(model, binDays)
  const from = Math.max(0, Math.floor((window.from - start) / binDays))
  const to = Math.min(totals.length, Math.ceil((window.to - start) / binDays))
  const bins: Bin[] = []
  for (let bin = from; bin < to; bin++) {
    const begin = start + bin * binDays
    const isEdge = bin === from || bin === to - 1
    const [begins, ends] = [bin * model.laneCount, (bin + 1) * model.laneCount]
    const own = isEdge ? { lanes: counts.slice(begins, ends), occurred: occurred.slice(begins, ends) } : null
    bins.push({
      from: begin,
      to: begin + binDays,
      left: xOf(window, width, begin),
      right: xOf(window, width, begin + binDays),
      count: totals[bin] ?? 0,
      lanes: own?.lanes ?? counts.subarray(begins, ends),
      occurred: own?.occurred ?? occurred.subarray(begins, ends),
    })
  }
  addReaching(model, window, bins)
  return { binDays, bins: bins.filter(({ count }) => count > 0), most }
}

/** Adds to the outer bins the moves that reach into the window from a middle before or after them. */
function addReaching(model: BandModel, window: TimeWindow, bins: readonly Bin[]): void {
  const earliest = bins[0]
  const latest = bins.at(-1)
  if (!earliest || !latest) return
  const [headStart, headEnd] = rowsIn(model, window.from, window.from)
  for (let row = headStart; row < headEnd; row++) {
    const isVisible = (model.last[row] ?? 0) + 1 > window.from
    if (isVisible && middleOf(model, row) < earliest.from) addRow(earliest, model, row)
  }
  const [tailStart, tailEnd] = rowsIn(model, window.to, window.to)
  for (let row = tailStart; row < tailEnd; row++) {
    if (middleOf(model, row) >= latest.to) addRow(latest, model, row)
  }
}

function addRow(bin: Bin, { offsets, lanes, occurred }: BandModel, row: number): void {
  bin.count += 1
  for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
    const lane = lanes[at] ?? 0
    bin.lanes[lane] = (bin.lanes[lane] ?? 0) + 1
    bin.occurred[lane] = (bin.occurred[lane] ?? 0) + (occurred[row] ?? 0)
  }
}

/** The day on which a move is counted. */
function middleOf({ first, last }: BandModel, row: number): number {
  return middleDayOf({ first: first[row] ?? 0, last: last[row] ?? 0 })
}

/** Of each bin all moves and those of them that took place: in `counts` and `occurred` by lanes, else together. */
type Histogram = {
  start: number
  counts: Uint32Array
  occurred: Uint32Array
  totals: Uint32Array
  totalsOccurred: Uint32Array
  most: number
}

/** Computed once per model and bin length, so that a frame only reads the bins that it draws. */
const histograms = new WeakMap<BandModel, Map<number, Histogram>>()

export function histogramOf(model: BandModel, binDays: number): Histogram {
  const known = histograms.get(model) ?? new Map<number, Histogram>()
  histograms.set(model, known)
  const histogram = known.get(binDays) ?? makeHistogram(model, binDays)
  known.set(binDays, histogram)
  return histogram
}

function makeHistogram(model: BandModel, binDays: number): Histogram {
  const { first, size, offsets, lanes, laneCount, reach } = model
  const least = Math.floor(((first[0] ?? 0) - monday) / binDays) * binDays + monday
  const bins = size === 0 ? 0 : Math.floor(((first[size - 1] ?? 0) + reach - least) / binDays) + 1
  const totals = new Uint32Array(bins)
  const totalsOccurred = new Uint32Array(bins)
  const counts = new Uint32Array(bins * laneCount)
  const occurred = new Uint32Array(bins * laneCount)
  let most = 0
  for (let row = 0; row < size; row++) {
    const bin = Math.floor((middleOf(model, row) - least) / binDays)
    const tookPlace = model.occurred[row] ?? 0
    totals[bin] = (totals[bin] ?? 0) + 1
    totalsOccurred[bin] = (totalsOccurred[bin] ?? 0) + tookPlace
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const cell = bin * laneCount + (lanes[at] ?? 0)
      const count = (counts[cell] ?? 0) + 1
      counts[cell] = count
      occurred[cell] = (occurred[cell] ?? 0) + tookPlace
      if (count > most) most = count
    }
  }
  return { start: least, counts, occurred, totals, totalsOccurred, most }
}
