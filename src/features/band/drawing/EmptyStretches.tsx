import { useId } from 'react'
import { emptyStretches } from '#src/domain/time/emptyStretches.ts'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { headHeight, lanesBottom } from '../layout/sizes.ts'
import { textWidth } from '../layout/textWidth.ts'
import { bandTexts } from '../texts.ts'
import { daysName } from './axisWords.ts'
import styles from './BandGround.module.css'
import { percent } from './percent.ts'

type Props = { timeline: Timeline; laneCount: number; window: TimeWindow; width: number }

const space = 8

/** Long stretches of which the record has no move, hatched, with the reason and the days where there is room for them. */
export function EmptyStretches({ timeline, laneCount, window, width }: Props) {
  const t = useTexts(bandTexts)
  const locale = useLocale()
  const hatch = useId()
  const top = headHeight - 4
  const height = lanesBottom(laneCount) - top
  const at = (moment: number) => Math.min(Math.max(xOf(window, width, moment), 0), width)
  const stretches = emptyStretches(timeline, everyIndex(timeline)).filter(
    ({ first, last }) => last + 1 > window.from && first < window.to,
  )
  if (stretches.length === 0) return null
  return (
    <>
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} x1="0.5" x2="0.5" y1="0" y2="6" />
      </pattern>
      {stretches.map(({ first, last, reason }) => {
        const left = at(first)
        const right = at(last + 1)
        const lines = [t.emptyBy[reason], daysName(first, last, locale)]
        const fits = lines.every((line) => textWidth(line) + 2 * space <= right - left)
        return (
          <g key={first}>
            <rect
              x={percent(left, width)}
              y={top}
              width={percent(right - left, width)}
              height={height}
              fill={`url(#${hatch})`}
            />
            {fits &&
              lines.map((line, row) => (
                <text
                  key={line}
                  className={styles.reason}
                  x={percent((left + right) / 2, width)}
                  y={top + height / 2 + row * 17 - 4}
                >
                  {line}
                </text>
              ))}
          </g>
        )
      })}
    </>
  )
}

const indices = new WeakMap<Timeline, readonly number[]>()

/** All moves: what a filter leaves out is not empty. */
function everyIndex(timeline: Timeline): readonly number[] {
  const known = indices.get(timeline) ?? timeline.moves.map((_, index) => index)
  indices.set(timeline, known)
  return known
}
