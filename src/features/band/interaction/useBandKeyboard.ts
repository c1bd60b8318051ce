import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { momentAt } from '#src/domain/time/timeWindow.ts'
import { markElement } from '#src/ui/focus/marks.ts'
import { useRovingFocus } from '#src/ui/focus/useRovingFocus.ts'
import type { BandModel } from '../layout/bandModel.ts'
import { type BandFocus, markOfMove, rowOf, type Step, walk } from '../layout/focusWalk.ts'
import type { PlacedMark } from '../layout/placeMark.ts'
import type { BandWindow } from './useBandWindow.ts'

type Options = {
  stage: RefObject<HTMLElement | null>
  /** The group of the marks: it has the focus where there is no mark for it. */
  group: RefObject<SVGGElement | null>
  model: BandModel
  marks: readonly PlacedMark[]
  view: BandWindow
  width: number
  selectedId: string | null
  onFocusMove: (id: string) => void
}

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

/** The keys of the band: arrows move the focus from mark to mark, and the window follows it. */
export function useBandKeyboard({ stage, group, model, marks, view, width, selectedId, onFocusMove }: Options) {
  const [focus, setFocus] = useState<BandFocus | null>(null)
  const { window } = view
  const current = markOfMove(marks, focus?.id ?? null) ?? markOfMove(marks, selectedId) ?? marks[0]
  useRovingFocus(stage, current?.id ?? null, group)

  // The mark to focus may be drawn only in the next layout, once the window has followed.
  const pendingFocus = useRef<string | null>(null)
  useLayoutEffect(() => {
    const pending = markOfMove(marks, pendingFocus.current)
    // The keys have led from an empty window or from histograms to marks: one of them takes the focus from their group.
    const isInGroup = document.activeElement !== null && document.activeElement === group.current
    const mark = pending ?? (isInGroup ? (markOfMove(marks, focus?.id ?? null) ?? marks[marks.length >> 1]) : undefined)
    if (!mark) return
    pendingFocus.current = null
    markElement(stage.current, mark.id)?.focus({ preventScroll: true })
  })

  const bringIntoView = (row: number) => {
    const middle = ((model.first[row] ?? 0) + (model.last[row] ?? 0) + 1) / 2
    if (row < 0 || (middle >= window.from && middle <= window.to)) return
    const half = (window.to - window.from) / 2
    view.show({ from: middle - half, to: middle + half })
  }
  const lastSelected = useRef(selectedId)
  useEffect(() => {
    // A move that is opened is brought into view, unless it is visible or the address of a page just loaded has a window.
    if (lastSelected.current === selectedId) return
    lastSelected.current = selectedId
    if (selectedId !== null) bringIntoView(rowOf(model, selectedId))
  })

  /** Brings a move into the window and gives its mark the focus. */
  const reach = (id: string) => {
    const row = rowOf(model, id)
    setFocus({ id, lane: model.lanes[model.offsets[row] ?? 0] ?? 0 })
    pendingFocus.current = id
    bringIntoView(row)
  }
  /** Gives the mark of a move the focus once it is drawn: the window that shows it has been asked for. */
  const focusOnceDrawn = (id: string) => {
    pendingFocus.current = id
  }
  const moveFocus = (step: Step) => {
    if (!current) {
      if (step === 'earlier' || step === 'later') view.pan(step === 'earlier' ? -0.1 : 0.1)
      return
    }
    const from = { id: focus?.id ?? current.id, lane: focus?.lane ?? current.cells[0]?.lane ?? 0 }
    const next = walk(model, marks, from, step)
    if (!next) return
    setFocus(next)
    pendingFocus.current = next.id
    bringIntoView(rowOf(model, next.id))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    const at = current && momentAt(window, width, current.x)
    if (event.key === '+' || event.key === '=') view.zoom(1 / 2, at)
    else if (event.key === '-') view.zoom(2, at)
    else if (event.key === '0') view.showAll()
    else if (event.shiftKey && (step === 'earlier' || step === 'later')) view.pan(step === 'earlier' ? -0.25 : 0.25)
    else if (step) moveFocus(step)
    else return
    if (!step && current) pendingFocus.current = focus?.id ?? current.id
    event.preventDefault()
  }
  /** Called when a mark has got the focus, also by pointer or Tab. */
  const onFocusMark = (mark: PlacedMark) => {
    const isHere = focus !== null && mark.moves.some(({ id }) => id === focus.id)
    onFocusMove(isHere ? focus.id : mark.id)
    if (!isHere) setFocus({ id: mark.id, lane: mark.cells[0]?.lane ?? 0 })
  }
  return { current, lane: focus?.lane ?? null, onKeyDown, onFocusMark, reach, focusOnceDrawn }
}
