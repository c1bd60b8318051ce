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
  model: BandModel
  marks: readonly PlacedMark[]
  view: BandWindow
  width: number
  selectedId: string | null
}

/** What is wanted when density gives way to marks under the keyboard: whichever stands in the middle. */
const anyMark = Symbol('any mark')

const steps: Readonly<Record<string, Step>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

/** The band by keyboard: one tab stop, from which arrows walk the moves; the window follows where they lead. */
export function useBandKeyboard({ stage, model, marks, view, width, selectedId }: Options) {
  const [focus, setFocus] = useState<BandFocus | null>(null)
  const { window } = view
  const current = markOfMove(marks, focus?.id ?? null) ?? markOfMove(marks, selectedId) ?? marks[0]
  useRovingFocus(stage, current?.id ?? null)

  // The mark to focus may come only with the next layout, once the window has followed.
  const wanted = useRef<string | typeof anyMark | null>(null)
  useLayoutEffect(() => {
    const mark = wanted.current === anyMark ? marks[marks.length >> 1] : markOfMove(marks, wanted.current)
    if (!mark) return
    wanted.current = null
    markElement(stage.current, mark.id)?.focus({ preventScroll: true })
  })

  const bringIntoView = (row: number) => {
    const middle = ((model.first[row] ?? 0) + (model.last[row] ?? 0) + 1) / 2
    if (row < 0 || (middle >= window.from && middle <= window.to)) return
    const half = (window.to - window.from) / 2
    view.show({ from: middle - half, to: middle + half })
  }
  const shownId = useRef(selectedId)
  useEffect(() => {
    // What is opened comes into view, unless it is to be seen already or the link that was opened says otherwise.
    if (shownId.current === selectedId) return
    shownId.current = selectedId
    if (selectedId !== null) bringIntoView(rowOf(model, selectedId))
  })

  const step = (way: Step) => {
    if (!current) {
      if (way === 'earlier' || way === 'later') view.pan(way === 'earlier' ? -0.1 : 0.1)
      return
    }
    const from = { id: focus?.id ?? current.id, lane: focus?.lane ?? current.cells[0]?.lane ?? 0 }
    const next = walk(model, marks, from, way)
    if (!next) return
    setFocus(next)
    wanted.current = next.id
    bringIntoView(rowOf(model, next.id))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const way = steps[event.key]
    const at = current && momentAt(window, width, current.x)
    if (event.key === '+' || event.key === '=') view.zoom(1 / 2, at)
    else if (event.key === '-') view.zoom(2, at)
    else if (event.key === '0') view.showAll()
    else if (event.shiftKey && (way === 'earlier' || way === 'later')) view.pan(way === 'earlier' ? -0.25 : 0.25)
    else if (way) step(way)
    else return
    if (!way) wanted.current = focus?.id ?? current?.id ?? anyMark
    event.preventDefault()
  }
  /** Notes that the focus came to a mark by other means. */
  const onFocusMark = (mark: PlacedMark) => {
    if (!mark.moves.some(({ id }) => id === focus?.id)) setFocus({ id: mark.id, lane: mark.cells[0]?.lane ?? 0 })
  }
  return { current, lane: focus?.lane ?? null, onKeyDown, onFocusMark }
}
