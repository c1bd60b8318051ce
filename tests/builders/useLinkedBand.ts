import { useState } from 'react'
import { makeLanes } from '#src/domain/lanes.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { type BandControl, useBandControl } from '#src/features/band/useBandControl.ts'
import { restNames } from './band.ts'

/** The control of a band with lanes of themes, whose window is a state in the place of the link. */
export function useLinkedBand(timeline: Timeline, whole: TimeWindow, link: TimeWindow | null): BandControl {
  const [linked, onWindow] = useState(link)
  const laneSet = makeLanes(timeline, 'theme', 'usual', new Map(), restNames)
  return useBandControl({
    laneSet,
    order: 'usual',
    whole,
    record: timeline,
    linked,
    onLanes: nothing,
    onOrder: nothing,
    onWindow,
  })
}

function nothing(): void {}
