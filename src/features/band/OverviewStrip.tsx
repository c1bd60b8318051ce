import { type KeyboardEvent, useMemo, useRef } from 'react'
import { fitWindow, momentAt, panWindow, type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { OverviewBars } from './drawing/OverviewBars.tsx'
import { bandDrawingTexts } from './drawing/texts.ts'
import type { BandWindow } from './interaction/useBandWindow.ts'
import { useGestureCode } from './interaction/useGestureCode.ts'
import type { BandModel } from './layout/bandModel.ts'
import { overviewHeight } from './layout/drawingHeight.ts'
import { highestBar, overviewBars, overviewBinDays } from './layout/overviewBars.ts'
import styles from './OverviewStrip.module.css'

type Props = {
  everything: BandModel
  model: BandModel
  whole: TimeWindow
  view: BandWindow
  width: number
}

type Part = 'from' | 'to' | 'both'

const height = overviewHeight

/** Histograms of the whole record and, in front of it, of the selection, and a brush that shows and moves the visible window. */
export function OverviewStrip({ everything, model, whole, view, width }: Props) {
  const t = useTexts(bandDrawingTexts)
  const locale = useLocale()
  const { window } = view
  const binDays = overviewBinDays(whole, width)
  const highest = useMemo(() => highestBar(everything, binDays), [everything, binDays])
  const ghost = useMemo(
    () => overviewBars(everything, binDays, highest, whole, width),
    [everything, binDays, highest, whole, width],
  )
  const chosen = useMemo(
    () => overviewBars(model, binDays, highest, whole, width),
    [model, binDays, highest, whole, width],
  )
  const change = (part: Part, days: number) => (from: TimeWindow) =>
    part === 'both' ? fitWindow(panWindow(from, days), whole) : stretched(from, part, days, whole)
  const drawing = useRef<SVGSVGElement>(null)
  const gestures = useGestureCode()
  const onKeyDown = (part: Part) => (event: KeyboardEvent) => {
    const length = window.to - window.from
    const step = event.shiftKey ? Math.max(7, length / 4) : Math.max(1, length / 40)
    const days = { ArrowLeft: -step, ArrowDown: -step, ArrowRight: step, ArrowUp: step }[event.key]
    if (days !== undefined) view.show(change(part, days)(window))
    else if (event.key === 'Home') view.show(change(part, whole.from - whole.to)(window))
    else if (event.key === 'End') view.show(change(part, whole.to - whole.from)(window))
    else if (event.key === '+' || event.key === '=') view.zoom(1 / 2)
    else if (event.key === '-') view.zoom(2)
    else if (event.key === '0') view.showAll()
    else return
    event.preventDefault()
  }
  const left = xOf(whole, width, window.from)
  const right = xOf(whole, width, window.to)
  const dayName = (moment: number) => dayInWords(Math.floor(moment), locale)
  const slider = (part: Part, label: string, moment: number, valueText: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': Math.floor(whole.from),
    'aria-valuemax': Math.ceil(whole.to),
    'aria-valuenow': Math.round(moment),
    'aria-valuetext': valueText,
    onKeyDown: onKeyDown(part),
    'data-part': part,
  })
  const period = `${dayName(window.from)} – ${dayName(window.to - 0.001)}`
  return (
    <svg
      ref={drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.overviewDrawing}
      onPointerDown={(event) => {
        if (event.target instanceof Element && event.target.closest('[role="slider"]')) return
        const x = event.clientX - event.currentTarget.getBoundingClientRect().left
        const half = (window.to - window.from) / 2
        const middle = momentAt(whole, width, x)
        view.show({ from: middle - half, to: middle + half })
      }}
    >
      {gestures && (
        <gestures.BrushGestures
          target={drawing}
          onDrag={(part, pixels) => view.follow(change(part as Part, (pixels / width) * (whole.to - whole.from)))}
        />
      )}
      <rect className={styles.overviewFrame} x={0.5} y={0.5} width={width - 1} height={height - 1} rx={3} />
      <OverviewBars className={styles.ghost} bars={ghost} />
      <OverviewBars className={styles.chosen} bars={chosen} />
      <rect
        className={styles.brush}
        x={left}
        y={0}
        width={Math.max(4, right - left)}
        height={height}
        {...slider('both', t.overviewMove, (window.from + window.to) / 2, period)}
      />
      <Handle x={left} {...slider('from', t.overviewStart, window.from, dayName(window.from))} />
      <Handle x={right} {...slider('to', t.overviewEnd, window.to, dayName(window.to - 0.001))} />
    </svg>
  )
}

function Handle({ x, ...slider }: { x: number } & React.SVGProps<SVGGElement>) {
  return (
    <g className={styles.handle} transform={`translate(${x} 0)`} {...slider}>
      <rect className={styles.grip} x={-12} y={0} width={24} height={height} />
      <rect x={-3} y={height / 2 - 9} width={6} height={18} rx={3} />
    </g>
  )
}

/** The window with one end moved, which stays at least a day from the other. */
function stretched(window: TimeWindow, part: 'from' | 'to', days: number, whole: TimeWindow): TimeWindow {
  if (part === 'from') return { ...window, from: Math.min(Math.max(window.from + days, whole.from), window.to - 1) }
  return { ...window, to: Math.max(Math.min(window.to + days, whole.to), window.from + 1) }
}
