import { useEffect, useState } from 'react'
import {
  fitWindow,
  formatWindow,
  panWindow,
  sameWindow,
  type TimeWindow,
  zoomWindow,
} from '#src/domain/time/timeWindow.ts'
import { openingWindow } from '../layout/openingWindow.ts'

type Options = {
  /** What the link says; null when it does not. */
  linked: TimeWindow | null
  whole: TimeWindow
  width: number
  /** Writes the window to the link; null for the opening one. */
  onSettle: (window: TimeWindow | null) => void
}

export type BandWindow = {
  window: TimeWindow
  /** Whether the last change was one step, which may be animated, and not part of a gesture. */
  stepped: boolean
  /** Follows a gesture, frame by frame; the link is written when it rests. */
  follow: (change: (window: TimeWindow) => TimeWindow) => void
  zoom: (factor: number, at?: number) => void
  pan: (part: number) => void
  showAll: () => void
  show: (window: TimeWindow) => void
}

/**
 * The window of a gesture, the link that it began over, and what it has written to the link since, the latest last: on a
 * busy page several can be on their way.
 */
type Moving = { window: TimeWindow; over: TimeWindow | null; written: readonly TimeWindow[] }

/** How long a gesture must rest before the link is written, in milliseconds. */
const rest = 200

/**
 * The visible window: the link's, unless a gesture is under way. A gesture keeps its own window only for as long as the
 * link is the one it began with, so going back or forward always wins.
 */
export function useBandWindow({ linked, whole, width, onSettle }: Options): BandWindow {
  const settled = linked ? fitWindow(linked, whole) : openingWindow(whole, width)
  const [moving, setMoving] = useState<Moving | null>(null)
  // The link as the gesture itself wrote it is its new ground; a step may have come before it was there.
  if (moving && moving.over !== linked) {
    const arrived = moving.written.findIndex((window) => isSameLink(window, linked))
    if (arrived >= 0) setMoving({ window: moving.window, over: linked, written: moving.written.slice(arrived) })
  }
  const current = moving && moving.over === linked ? moving.window : settled
  useEffect(() => {
    if (!moving || moving.over !== linked || moving.written.at(-1) === moving.window) return
    const timer = setTimeout(() => {
      // Not the latest window: a step may have come that has not been rendered yet.
      setMoving((last) => last && { ...last, written: [...last.written, moving.window] })
      onSettle(moving.window)
    }, rest)
    return () => clearTimeout(timer)
  }, [moving, linked, onSettle])
  const show = (next: TimeWindow) => {
    const fitted = fitWindow(next, whole)
    onSettle(sameWindow(fitted, openingWindow(whole, width)) ? null : fitted)
  }
  return {
    window: current,
    stepped: current === settled,
    follow: (change) =>
      setMoving((last) => {
        // Handlers of a gesture may come from a render that is not shown yet, over a link that is only on its way.
        const goesOn =
          last !== null && (last.over === linked || last.written.some((window) => isSameLink(window, linked)))
        const { window, over, written } = goesOn ? last : { window: settled, over: linked, written: [] }
        return { window: fitWindow(change(window), whole), over, written }
      }),
    zoom: (factor, at = (current.from + current.to) / 2) => show(zoomWindow(current, factor, at)),
    pan: (part) => show(panWindow(current, part * (current.to - current.from))),
    showAll: () => onSettle(sameWindow(whole, openingWindow(whole, width)) ? null : whole),
    show,
  }
}

/** Links tell a window to the minute. */
function isSameLink(window: TimeWindow, linked: TimeWindow | null): boolean {
  return linked !== null && formatWindow(window) === formatWindow(linked)
}
