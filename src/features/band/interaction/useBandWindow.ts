import { useEffect, useState } from 'react'
import { fitWindow, formatWindow, panWindow, type TimeWindow, zoomWindow } from '#src/domain/time/timeWindow.ts'
import { pacedCalls } from '#src/ui/browser/pacedCalls.ts'
import { asLink, openingWindow } from '../layout/openingWindow.ts'

type Options = {
  /** The window in the address; null when there is none. */
  linked: TimeWindow | null
  whole: TimeWindow
  /** Writes the window to the address; null for the initial one. */
  writeLink: (window: TimeWindow | null) => void
}

export type BandWindow = {
  window: TimeWindow
  /** Whether the last change was a single step, which is animated, and not part of a gesture. */
  stepped: boolean
  /** Changes the window during a gesture; the address is written once the gesture pauses. */
  follow: (change: (window: TimeWindow) => TimeWindow) => void
  zoom: (factor: number, at?: number) => void
  pan: (part: number) => void
  showAll: () => void
  show: (window: TimeWindow) => void
}

/**
 * The window of a gesture, the window in the address when it began, and the windows that it has written to the address
 * since, the latest last: on a busy page several of them may not have been rendered yet.
 */
type Gesture = { window: TimeWindow; over: TimeWindow | null; written: readonly TimeWindow[] }

/** How long a gesture must pause before the address is written, in milliseconds. */
const pause = 200

/**
 * The visible window: the one in the address, except during a gesture. A gesture keeps its own window only while the
 * address is the one it began with or has itself written, so going back or forward always takes precedence. It is at rest
 * when the address has been given it.
 */
export function useBandWindow({ linked, whole, writeLink }: Options): BandWindow & { isAtRest: boolean } {
  const linkedWindow = linked ? fitWindow(linked, whole) : openingWindow(whole)
  const [gesture, setGesture] = useState<Gesture | null>(null)
  const [paced] = useState(pacedCalls)
  // The address has become what the gesture wrote: the gesture goes on from there, with any step since the writing.
  if (gesture && gesture.over !== linked) {
    const arrived = gesture.written.findIndex((window) => isSameLink(window, linked))
    if (arrived >= 0) setGesture({ window: gesture.window, over: linked, written: gesture.written.slice(arrived) })
  }
  const current = gesture && gesture.over === linked ? gesture.window : linkedWindow
  useEffect(() => {
    if (!gesture || gesture.over !== linked || gesture.written.at(-1) === gesture.window) return
    const timer = setTimeout(() => {
      // Not the latest window: there may be a step that has not been rendered yet.
      setGesture((last) => last && { ...last, written: [...last.written, gesture.window] })
      writeLink(gesture.window)
    }, pause)
    return () => clearTimeout(timer)
  }, [gesture, linked, writeLink])
  const follow = (change: (window: TimeWindow) => TimeWindow) =>
    setGesture((last) => {
      // The handler may belong to a render that is not committed yet, with an address that is already the next one.
      const goesOn =
        last !== null && (last.over === linked || last.written.some((window) => isSameLink(window, linked)))
      const { window, over, written } = goesOn ? last : { window: linkedWindow, over: linked, written: [] }
      return { window: fitWindow(change(window), whole), over, written }
    })
  const show = (next: TimeWindow) => {
    let isWritten = false
    paced.call(() => {
      isWritten = true
      writeLink(asLink(next, whole))
    })
    if (isWritten) return
    paced.drop()
    follow(() => next) // a key that is held: the address waits as that of a gesture does
  }
  return {
    window: current,
    stepped: current === linkedWindow,
    isAtRest: current === linkedWindow || gesture?.written.at(-1) === current,
    follow,
    zoom: (factor, at = (current.from + current.to) / 2) => show(zoomWindow(current, factor, at)),
    pan: (part) => show(panWindow(current, part * (current.to - current.from))),
    showAll: () => show(whole),
    show,
  }
}

/** The address holds a window to the minute. */
function isSameLink(window: TimeWindow, linked: TimeWindow | null): boolean {
  return linked !== null && formatWindow(window) === formatWindow(linked)
}
