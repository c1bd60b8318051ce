import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import type { Move } from '#src/domain/move.ts'
import { groupByMonth } from '#src/domain/time/months.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { monthInWords, shortMonth } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { scrollToPart } from '#src/ui/browser/scrollUntilStable.ts'
import { useBrowserValue } from '#src/ui/browser/useBrowserValue.ts'
import styles from './DensityStrip.module.css'
import { monthNames, monthTicks } from './monthNames.ts'
import { OccasionLabel } from './OccasionLabel.tsx'
import {
  type Bars,
  barCounts,
  barsOf,
  monthTargets,
  phaseStretches,
  rangeOf,
  roomFor,
  stripHeight,
  stripWidth,
} from './stripModel.ts'
import { densityStripTexts } from './texts.ts'

type Props = { timeline: Timeline; moves: readonly Move[]; monthHref: (month: string) => string }

/**
 * The whole record as a strip of bars, for narrow screens: what is selected over what there is. A touch leads to its month
 * in the list. One stop of the tab key, within which arrows move.
 */
export const StripDrawing = memo(function StripDrawing({ timeline, moves, monthHref }: Props) {
  const t = useTexts(densityStripTexts)
  const locale = useLocale()
  const text = useText()
  const box = useRef<HTMLElement>(null)
  const [stop, setStop] = useState(0)
  const hasScripts = useBrowserValue(() => true, false)
  const whole = useMemo(() => wholeOf(timeline, locale), [timeline, locale])
  const { range, most } = whole
  const targets = useMemo(
    () => monthTargets(groupByMonth(moves.filter(({ status }) => status !== 'announced')), range),
    [moves, range],
  )
  const isNarrowed = moves.length < timeline.moves.length
  const bars = isNarrowed ? barsOf(moves, most, range) : whole.bars
  return (
    <nav ref={box} aria-label={t.label} className={styles.strip}>
      <svg width="100%" height="74">
        <g aria-hidden="true">
          <svg
            width="100%"
            height={stripHeight + 16}
            viewBox={`0 -16 ${stripWidth} ${stripHeight + 16}`}
            preserveAspectRatio="none"
            overflow="visible" // ticks, and half the outline of a bar at the left end
          >
            {whole.phases.map(
              ({ phase, shaded, from, to }) =>
                shaded && (
                  <rect key={phase.id} x={from} y="-16" width={to - from} height="56" className={styles.phase} />
                ),
            )}
            {isNarrowed && <StripBars bars={whole.bars} className={styles.ghost} />}
            <StripBars bars={bars} className={styles.bars} />
            <path d={`M0 ${stripHeight}H${stripWidth}${whole.ticks}`} className={styles.axis} />
          </svg>
          {whole.phases.map((stretch) => {
            const label = text(stretch.phase.label)
            const room = roomFor(stretch, label)
            return (
              room !== 'never' && (
                <text
                  key={stretch.phase.id}
                  x={percent(stretch.from)}
                  y="12"
                  dx="4"
                  className={room === 'often' ? styles.often : undefined}
                >
                  {label}
                </text>
              )
            )
          })}
          {whole.months.map(({ year, month, name, at, isClose, isLast }) => (
            <text
              key={`${year}-${month}`}
              x={isLast ? '100%' : percent(at)}
              y="70"
              dx={isLast ? 0 : 1}
              textAnchor={isLast ? 'end' : undefined}
              className={isClose ? styles.often : undefined}
            >
              {name}
            </text>
          ))}
        </g>
        {targets.map(({ year, month, key, count, from, to }, at) => (
          <a
            key={key}
            href={monthHref(key)}
            tabIndex={hasScripts && at !== Math.min(stop, targets.length - 1) ? -1 : undefined}
            aria-label={t.month(monthInWords(year, month, locale), count)}
            onFocus={() => setStop(at)}
            onKeyDown={onKey}
            onClick={(event) => {
              event.preventDefault() // a link within the page would add an entry to the history
              scrollToPart(`month-${key}`)
            }}
          >
            <rect x={percent(from)} width={percent(to - from)} height="74" rx="3" />
          </a>
        ))}
        <OccasionLabel timeline={timeline} moves={moves} range={range} monthHref={monthHref} />
      </svg>
      {whole.bars.outlined && (
        <p className={styles.note}>
          <svg width="8" height="12" aria-hidden="true">
            <path d="M1 1H7V11H1Z" fill="none" stroke="currentColor" />
          </svg>{' '}
          {t.outlined}
        </p>
      )}
    </nav>
  )

  function onKey(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, Home: -targets.length, End: targets.length }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(Math.max(stop + step, 0), targets.length - 1)
    box.current?.querySelectorAll<SVGAElement>('a')[next]?.focus()
  }
})

function StripBars({ bars: { filled, outlined }, className }: { bars: Bars; className: string | undefined }) {
  return (
    <g className={className}>
      <path d={filled} fill="currentColor" />
      {outlined && <path d={outlined} fill="var(--paper)" stroke="currentColor" vectorEffect="non-scaling-stroke" />}
    </g>
  )
}

function wholeOf({ moves, record }: Timeline, locale: Locale) {
  const range = rangeOf(moves)
  const most = Math.max(1, ...barCounts(moves, range))
  return {
    range,
    bars: barsOf(moves, most, range),
    most,
    phases: phaseStretches(record.phases, range),
    months: monthNames(moves, range, (month) => shortMonth(month, locale)),
    ticks: monthTicks(moves, range),
  }
}

function percent(place: number): string {
  return `${Math.round(place) / 10}%`
}
