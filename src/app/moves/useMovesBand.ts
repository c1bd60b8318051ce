import { useCallback } from 'react'
import type { SetBandView } from '#src/app/address/useViewState.ts'
import type { LaneField, LaneOrder } from '#src/domain/lanes.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { type BandControl, useBandControl } from '#src/features/band/useBandControl.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import type { BandView } from '#src/url/viewState.ts'
import { useLaneSet } from './useLaneSet.ts'

type Options = {
  timeline: Timeline
  /** The timeline of which it is a part: itself, but on the page of a country, person or year. */
  record: Timeline
  /** The window that shows every move. */
  wholeWindow: TimeWindow
  /** The view of the band in the address. */
  view: BandView
  setBandView: SetBandView
  labels: FacetLabels
  /** No change adds a step to the history of the host's page. */
  isEmbedded?: boolean
}

/**
 * The band of a page of moves, with lanes and window as the address says. The page places its controls
 * (`<BandControls band={…} />`) and its drawing (`<MovesBand band={…} />`).
 */
export function useMovesBand(options: Options): BandControl {
  const { timeline, record, wholeWindow, view, setBandView, labels, isEmbedded = false } = options
  const laneSet = useLaneSet(timeline, view, labels)
  const onWindow = useCallback((window: TimeWindow | null) => setBandView({ window }, { replace: true }), [setBandView])
  const onLanes = useCallback(
    (lanes: LaneField) => setBandView({ lanes }, { replace: isEmbedded }),
    [setBandView, isEmbedded],
  )
  const onOrder = useCallback(
    (order: LaneOrder) => setBandView({ order }, { replace: isEmbedded }),
    [setBandView, isEmbedded],
  )
  return useBandControl({
    laneSet,
    order: view.order,
    whole: wholeWindow,
    record,
    linked: view.window,
    onLanes,
    onOrder,
    onWindow,
  })
}
