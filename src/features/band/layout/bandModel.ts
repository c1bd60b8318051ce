import type { LaneSet } from '#src/domain/lanes.ts'
import type { Move } from '#src/domain/move.ts'
import { lowerBound } from '#src/domain/sorted.ts'
import type { Timeline } from '#src/domain/timeline.ts'

/**
 * The selected moves as columns in order of time, with the lanes of each: what the layout reads in every frame. Row `i`
 * touches the lanes `lanes[offsets[i]]` up to `lanes[offsets[i + 1]]`, ascending, each once.
 */
export type BandModel = {
  laneCount: number
  size: number
  first: Int32Array
  last: Int32Array
  offsets: Uint32Array
  lanes: Uint8Array
  /** 1 for a row that took place, 0 for one that was announced, put off or called off. */
  occurred: Uint8Array
  /** How many days the longest move lasts, less one: how far before a window a move that reaches into it can begin. */
  reach: number
  moveAt: (row: number) => Move | undefined
}

/** Builds the columns of a selection; `indices` are positions in the timeline, ascending. */
export function makeBandModel(timeline: Timeline, indices: readonly number[], laneSet: LaneSet): BandModel {
  const { moves, columns } = timeline
  const { column, laneOfValue, laneOfNone, lanes: laneList } = laneSet
  const size = indices.length
  const first = new Int32Array(size)
  const last = new Int32Array(size)
  const occurred = new Uint8Array(size)
  const offsets = new Uint32Array(size + 1)
  const packed = new Uint8Array(totalValues(column.offsets, indices) + size) // one more each, for moves without a value
  let at = 0
  let reach = 0
  for (let row = 0; row < size; row++) {
    const index = indices[row] ?? 0
    const begin = columns.first[index] ?? 0
    const end = columns.last[index] ?? 0
    first[row] = begin
    last[row] = end
    occurred[row] = moves[index]?.status === 'occurred' ? 1 : 0
    reach = Math.max(reach, end - begin)
    at = packLanes(packed, at, column.values, column.offsets[index] ?? 0, column.offsets[index + 1] ?? 0, laneOfValue)
    if (at === offsets[row] && laneOfNone !== null) {
      packed[at] = laneOfNone
      at += 1
    }
    offsets[row + 1] = at
  }
  return {
    laneCount: laneList.length,
    size,
    first,
    last,
    offsets,
    lanes: packed.subarray(0, at),
    occurred,
    reach,
    moveAt: (row) => moves[indices[row] ?? -1],
  }
}

/** Writes the lanes of one row, ascending and each once; rows have a handful, so insertion is the fastest sort. */
function packLanes(
  packed: Uint8Array,
  start: number,
  values: Uint32Array,
  from: number,
  to: number,
  laneOfValue: Uint8Array,
): number {
  let end = start
  for (let index = from; index < to; index++) {
    const lane = laneOfValue[values[index] ?? 0] ?? 0
    let place = end
    while (place > start && (packed[place - 1] ?? 0) > lane) place -= 1
    if (place > start && packed[place - 1] === lane) continue
    packed.copyWithin(place + 1, place, end)
    packed[place] = lane
    end += 1
  }
  return end
}

function totalValues(offsets: Uint32Array, indices: readonly number[]): number {
  let total = 0
  for (const index of indices) total += (offsets[index + 1] ?? 0) - (offsets[index] ?? 0)
  return total
}

/** The rows that can touch a window: from the first to before the second. */
export function rowsIn({ first, reach }: BandModel, from: number, to: number): [number, number] {
  return [lowerBound(first, from - 1 - reach), lowerBound(first, to)]
}

/** For each lane how many rows touch it. */
export function laneCounts({ lanes, laneCount }: BandModel): readonly number[] {
  const counts = Array.from({ length: laneCount }, () => 0)
  for (const lane of lanes) counts[lane] = (counts[lane] ?? 0) + 1
  return counts
}
