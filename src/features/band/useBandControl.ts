import { useRef } from 'react'
import type { LaneField, LaneOrder, LaneSet } from '#src/domain/lanes.ts'
import { fitWindow, sameWindow, type TimeWindow, zoomWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { asLink, openingWindow } from './layout/openingWindow.ts'

type Options = {
  laneSet: LaneSet
  order: LaneOrder
  /** The window that shows every move. */
  whole: TimeWindow
  /** The whole record: on the page of a country, what the record lacks is not what the country lacks. */
  record: Timeline
  /** The visible window in the address; null when there is none. */
  linked: TimeWindow | null
  onLanes: (field: LaneField) => void
  onOrder: (order: LaneOrder) => void
  /** Writes the window to the address; null for the opening one. */
  onWindow: (window: TimeWindow | null) => void
}

/** What the drawing does once it stands on the page: it knows the window of a gesture and the marks. */
type DrawnView = { zoom: (factor: number) => void }

/** What the page, the tools and the drawing of one band share. */
export type BandControl = Options & {
  /** The drawing makes itself known; null when it goes. */
  attach: (drawing: DrawnView | null) => void
  /** Whether the window of the address, or else the opening one, shows everything. */
  isWhole: boolean
  zoom: (factor: number) => void
  showAll: () => void
}

/**
 * The control of a band, for the page that places its tools and its drawing. It works before the drawing stands there;
 * the window of a gesture is known to the drawing alone, so that a gesture does not render the page.
 */
export function useBandControl(options: Options): BandControl {
  const { laneSet, order, whole, record, linked, onLanes, onOrder, onWindow } = options
  const drawing = useRef<DrawnView | null>(null)
  const asked = linked ? fitWindow(linked, whole) : openingWindow(whole)
  const show = (window: TimeWindow) => onWindow(asLink(window, whole))
  return {
    laneSet,
    order,
    whole,
    record,
    linked,
    onLanes,
    onOrder,
    onWindow,
    attach: (next) => {
      drawing.current = next
    },
    isWhole: sameWindow(asked, whole),
    zoom: (factor) => {
      if (drawing.current) return drawing.current.zoom(factor)
      show(zoomWindow(asked, factor, (asked.from + asked.to) / 2))
    },
    showAll: () => show(whole),
  }
}
