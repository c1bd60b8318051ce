import { useId } from 'react'
import type { EmptyStretch } from '#src/domain/time/emptyStretches.ts'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { headHeight, lanesBottom } from '../layout/sizes.ts'
import { stretchesIn } from '../layout/stretchesIn.ts'
import { stretchLines } from '../layout/stretchLines.ts'
import { daysName } from './axisWords.ts'
import styles from './BandGround.module.css'
import { percent } from './percent.ts'
import { bandDrawingTexts } from './texts.ts'

type Props = { stretches: readonly EmptyStretch[]; laneCount: number; window: TimeWindow; width: number }

/** The space on either side of words, and the height of a line, in pixels. */
const space = 6
const lineHeight = 17

/** Long stretches of which the record has no move, hatched, with the reason and the days as far as there is room for them. */
export function EmptyStretches({ stretches, laneCount, window, width }: Props) {
  const t = useTexts(bandDrawingTexts)
  const locale = useLocale()
  const hatch = useId()
  const top = headHeight - 4
  const height = lanesBottom(laneCount) - top
  const at = (moment: number) => Math.min(Math.max(xOf(window, width, moment), 0), width)
  const visible = stretchesIn(stretches, window)
  if (visible.length === 0) return null
  return (
    <>
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} x1="0.5" x2="0.5" y1="0" y2="6" />
      </pattern>
      {visible.map(({ first, last, reason }) => {
        const left = at(first)
        const right = at(last + 1)
        const days = daysName(first, last, locale)
        const short = t.emptyShortBy[reason]
        const lines = stretchLines(right - left - 2 * space, [[t.emptyBy[reason], days], [short, days], [short]])
        const firstLine = top + height / 2 + 4.5 - ((lines.length - 1) / 2) * lineHeight
        return (
          <g key={first}>
            <rect
              x={percent(left, width)}
              y={top}
              width={percent(right - left, width)}
              height={height}
              fill={`url(#${hatch})`}
            >
              <title>{`${t.emptyBy[reason]}: ${days}`}</title>
            </rect>
            {lines.map((line, row) => (
              <text
                key={line}
                className={styles.reason}
                x={percent((left + right) / 2, width)}
                y={firstLine + row * lineHeight}
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
