import { type LaneField, makeLanes, type RestNames } from '#src/domain/lanes.ts'
import type { Move } from '#src/domain/move.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { type BandModel, makeBandModel } from '#src/features/band/layout/bandModel.ts'
import { aTimeline } from './timeline.ts'

export const restNames: RestNames = { other: 'Other', none: 'None' }

/** The band model of all moves of a record, by default in lanes of themes. */
export function aModelOf(timeline: Timeline, field: LaneField = 'theme'): BandModel {
  const indices = timeline.moves.map((_, index) => index)
  return makeBandModel(timeline, indices, makeLanes(timeline, field, 'usual', new Map(), restNames))
}

export function aModel(moves: readonly Move[]): BandModel {
  return aModelOf(aTimeline(moves))
}
