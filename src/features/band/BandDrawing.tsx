import { useLayoutEffect, useMemo, useState } from 'react'
import { recordStretches } from '#src/domain/time/emptyStretches.ts'
import { zoomWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { useIsPrinting } from '#src/ui/browser/useIsPrinting.ts'
import { BandStage } from './BandStage.tsx'
import { StretchesSaid } from './drawing/StretchesSaid.tsx'
import { type BandWindow, useBandWindow } from './interaction/useBandWindow.ts'
import { useZoomSaid } from './interaction/useZoomSaid.ts'
import { type BandModel, makeBandModel } from './layout/bandModel.ts'
import { keepMoves, zoomAnchor } from './layout/zoomAnchor.ts'
import { OverviewStrip } from './OverviewStrip.tsx'
import type { BandControl } from './useBandControl.ts'
import { useToday } from './useToday.ts'

type Props = {
  band: BandControl
  timeline: Timeline
  model: BandModel
  width: number
  selectedId: string | null
  sort: 'asc' | 'desc'
  words: MoveWords
}

/**
 * The width that the band is laid out for on paper, in pixels: what the names of the lanes leave of a sheet of A4, on which it
 * is drawn smaller (Band.module.css).
 */
const printedWidth = 640

/** The visible window of the band: its marks, and the overview with the brush that shows and moves it. */
export function BandDrawing({ band, timeline, model, width: measured, selectedId, sort, words }: Props) {
  const { laneSet, whole, record, linked, onWindow, attach } = band
  const isPrinting = useIsPrinting()
  const width = isPrinting ? printedWidth : measured
  const plain = useBandWindow({ linked, whole, writeLink: onWindow })
  const [focusedId, setFocusedId] = useState<string | null>(null)
  // Zooming goes about a move wherever there is one, so that it never leads to where there is none.
  const view: BandWindow = {
    ...plain,
    stepped: plain.stepped && !isPrinting, // paper shows the end of a motion, not its beginning
    zoom: (factor, at = zoomAnchor(model, plain.window, [focusedId, selectedId])) =>
      plain.show(keepMoves(model, plain.window, zoomWindow(plain.window, factor, at))),
    follow: (change) => plain.follow((window) => keepMoves(model, window, change(window))),
  }
  // An end of the brush goes where it is dragged, and the other stays: a window of no moves says the ways out of it.
  const brush: BandWindow = { ...view, follow: plain.follow }
  const said = useZoomSaid(plain.window, plain.isAtRest, model)
  const today = useToday(timeline.record.home.timeZone)
  const stretches = useMemo(() => recordStretches(record), [record])
  const everything = useMemo(() => {
    const all = timeline.moves.map((_, index) => index)
    return makeBandModel(timeline, all, laneSet)
  }, [timeline, laneSet])
  useLayoutEffect(() => {
    attach(view)
    return () => attach(null)
  })
  return (
    <div data-stepped={view.stepped || undefined}>
      <BandStage
        timeline={timeline}
        record={record}
        stretches={stretches}
        model={model}
        laneSet={laneSet}
        view={view}
        wholeEnd={timeline.moves.length === record.moves.length ? whole.to : Number.POSITIVE_INFINITY}
        width={width}
        selectedId={selectedId}
        newestFirst={sort === 'desc'}
        today={today}
        words={words}
        onFocusMove={setFocusedId}
      />
      <p role="status" className="visuallyHidden">
        {said}
      </p>
      <StretchesSaid stretches={stretches} whole={whole} />
      <OverviewStrip everything={everything} model={model} whole={whole} view={brush} width={width} />
    </div>
  )
}
