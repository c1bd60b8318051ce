import { isShaded, phaseRanges } from '#src/domain/time/phase.ts'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import type { Axis } from '../layout/axis.ts'
import type { BandModel } from '../layout/bandModel.ts'
import { headHeight, laneHeightOf, lanesBottom, laneY } from '../layout/sizes.ts'
import { tourSpans } from '../layout/tourSpans.ts'
import { bandTexts } from '../texts.ts'
import { contextName, tickName } from './axisWords.ts'
import styles from './BandGround.module.css'

type Props = {
  model: BandModel
  timeline: Timeline
  axis: Axis
  window: TimeWindow
  width: number
  today: number | null
}

/**
 * What is drawn under the marks: phases, tours, lanes, the axis, today. Hidden from screen readers: the names of the
 * marks contain all of it.
 */
export function BandGround({ model, timeline, axis, window, width, today }: Props) {
  const t = useTexts(bandTexts)
  const locale = useLocale()
  const text = useText()
  const { laneCount } = model
  const { phases } = timeline.record
  const bottom = lanesBottom(laneCount)
  const laneHeight = laneHeightOf(laneCount)
  const at = (moment: number) => Math.min(Math.max(xOf(window, width, moment), -2), width + 2)
  const tours = tourSpans(timeline.moves, timeline.tours).filter(
    ({ first, last }) => last + 1 > window.from && first < window.to,
  )
  return (
    <g aria-hidden="true">
      {phaseRanges(phases).map(({ phase, days }, index) => {
        const left = at(days.first)
        const right = at(days.last + 1)
        if (right - left < 1) return null
        return (
          <g key={phase.id} data-shaded={isShaded(phases, index) || undefined}>
            <rect className={styles.phase} x={left} y={0} width={right - left} height={bottom} />
            {right - left > 70 && (
              <text className={styles.phaseName} x={Math.max(left, 0) + 6} y={13}>
                {text(phase.label)}
              </text>
            )}
          </g>
        )
      })}
      {axis.ticks.map(({ day, x, labelled }) => (
        <g key={day} className={styles.tick} style={{ transform: `translateX(${x}px)` }}>
          <line x1={0} x2={0} y1={headHeight} y2={bottom + 4} />
          {labelled && x < width - 24 && (
            <text x={4} y={bottom + 15}>
              {tickName(day, axis.unit, locale)}
            </text>
          )}
        </g>
      ))}
      {axis.context.map(({ day, x }) =>
        x > width - 60 ? null : (
          <text key={day} className={styles.context} x={Math.max(0, x) + 4} y={bottom + 31}>
            {contextName(day, axis.contextUnit, locale)}
          </text>
        ),
      )}
      {Array.from({ length: laneCount }, (_, lane) => (
        <line
          key={lane}
          className={styles.lane}
          x1={0}
          x2={width}
          y1={laneY(lane, laneHeight)}
          y2={laneY(lane, laneHeight)}
        />
      ))}
      {tours.map(({ id, first, last }) => {
        const left = at(first)
        const right = Math.max(at(last + 1), left + 3)
        const label = timeline.tours.find((tour) => tour.id === id)?.label
        return (
          <g key={id} className={styles.tour}>
            <path d={`M${left} ${headHeight - 4}v-6H${right}v6`} />
            {label && right - left > 60 && (
              <text x={Math.max(left, 0) + 2} y={headHeight - 13}>
                {text(label).slice(0, Math.floor((right - Math.max(left, 0)) / 5.6))}
              </text>
            )}
          </g>
        )
      })}
      {today !== null && today >= window.from && today < window.to && (
        <Today x={at(today + 0.5)} bottom={bottom} words={`${t.today} · ${tickName(today, 'week', locale)}`} />
      )}
    </g>
  )
}

/** The width that the text beside the line needs, in pixels. */
const todayWidth = 80

function Today({ x, bottom, words }: { x: number; bottom: number; words: string }) {
  const isBefore = x > todayWidth
  return (
    <g className={styles.today}>
      <line x1={x} x2={x} y1={headHeight - 14} y2={bottom} />
      <text x={isBefore ? x - 5 : x + 5} y={headHeight - 6} textAnchor={isBefore ? 'end' : 'start'}>
        {words}
      </text>
    </g>
  )
}
