import type { Move } from '#src/domain/move.ts'
import { phaseRanges } from '#src/domain/phase.ts'
import type { Tour } from '#src/domain/timeline.ts'
import { type TimeWindow, xOf } from '#src/domain/timeWindow.ts'
import { phaseIds } from '#src/domain/vocabulary.ts'
import { shortMonth } from '#src/i18n/dateWords.ts'
import { useLocale, useMessages } from '#src/i18n/LocaleContext.ts'
import { monthTicks } from './axis.ts'
import styles from './Band.module.css'
import { headHeight, lanesBottom, laneY } from './geometry.ts'
import { tourSpans } from './tourSpans.ts'

type Props = {
  laneCount: number
  window: TimeWindow
  width: number
  today: number | null
  moves: readonly Move[]
  tours: readonly Tour[]
}

/** What lies under the marks: phases, tours, lanes, months, today. All of it is said elsewhere in words. */
export function BandGround({ laneCount, window, width, today, moves, tours }: Props) {
  const t = useMessages()
  const locale = useLocale()
  const bottom = lanesBottom(laneCount)
  const at = (moment: number) => Math.min(Math.max(xOf(window, width, moment), 0), width)
  return (
    <g aria-hidden="true">
      {phaseIds.map((phase) => {
        const { first, last } = phaseRanges[phase]
        const left = at(first)
        const right = at(last + 1)
        if (right - left < 1) return null
        return (
          <g key={phase} data-phase={phase}>
            <rect className={styles.phase} x={left} y={0} width={right - left} height={bottom} />
            {right - left > 60 && (
              <text className={styles.phaseName} x={left + 6} y={13}>
                {t.phases[phase]}
              </text>
            )}
          </g>
        )
      })}
      {monthTicks(window, width).map((tick) => (
        <g key={tick.x}>
          <line className={styles.month} x1={tick.x} x2={tick.x} y1={headHeight} y2={bottom + 5} />
          {tick.labelled && (
            <text className={styles.monthName} x={tick.x + 4} y={bottom + 16}>
              {shortMonth(tick.month, locale)}
              {tick.startsYear && ` ${tick.year}`}
            </text>
          )}
        </g>
      ))}
      {Array.from({ length: laneCount }, (_, lane) => (
        <line key={lane} className={styles.lane} x1={0} x2={width} y1={laneY(lane)} y2={laneY(lane)} />
      ))}
      {tourSpans(moves, tours).map(({ id, first, last }) => (
        <path
          key={id}
          className={styles.tour}
          d={`M${at(first)} ${headHeight - 4}v-6H${Math.max(at(last + 1), at(first) + 2)}v6`}
        />
      ))}
      {today !== null && today >= window.from && today < window.to && (
        <g className={styles.today}>
          <line x1={at(today + 0.5)} x2={at(today + 0.5)} y1={headHeight - 14} y2={bottom} />
          <text x={at(today + 0.5) - 5} y={headHeight - 6} textAnchor="end">
            {t.band.today}
          </text>
        </g>
      )}
    </g>
  )
}
