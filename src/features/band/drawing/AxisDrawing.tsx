import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { Axis } from '../layout/axis.ts'
import { contextY, headHeight, lanesBottom, tickY } from '../layout/sizes.ts'
import { textWidth } from '../layout/textWidth.ts'
import { contextName, tickName } from './axisWords.ts'
import styles from './BandGround.module.css'
import { percent } from './percent.ts'
import { bandDrawingTexts } from './texts.ts'

type Props = {
  axis: Axis
  laneCount: number
  window: TimeWindow
  wholeEnd: number
  width: number
  today: number | null
}

/** The space between a tick and its name, and between two words on one line, in pixels. */
const tickGap = 4
const space = 8

/**
 * The axis below the lanes: ticks with their names, months or years below them, and today. Where the record ends before
 * today, the axis breaks at its right end, behind the last marks, and today is written below the break.
 */
export function AxisDrawing({ axis, laneCount, window, wholeEnd, width, today }: Props) {
  const t = useTexts(bandDrawingTexts)
  const locale = useLocale()
  const bottom = lanesBottom(laneCount)
  const todayWords = today === null ? '' : t.today(tickName(today, 'week', locale))
  const isShown = today !== null && today >= window.from && today < window.to
  const isBeyond = today !== null && !isShown && today >= wholeEnd && window.to >= wholeEnd - 1e-6
  const todayX = isShown ? xOf(window, width, today + 0.5) : width
  const todayWidth = textWidth(todayWords)
  // Today is written on the line of months or years: to the left of its line where there is no room to the right.
  const isLeft = isShown && todayX + todayWidth + space > width
  const todayLeft = isShown ? (isLeft ? todayX - todayWidth - tickGap : todayX + tickGap) : width - todayWidth
  // Beyond the end, today is not written over the name of the last month or year.
  const contextEnds = axis.context.map(
    ({ day, x }) => Math.max(0, x) + tickGap + textWidth(contextName(day, axis.contextUnit, locale)),
  )
  const lastEnd = contextEnds.findLast((end) => end <= width) ?? 0
  const hasWords = isShown || (isBeyond && lastEnd <= todayLeft - space)
  const taken = hasWords ? { left: todayLeft - space, right: todayLeft + todayWidth + space } : null
  const isFree = (left: number, words: string) =>
    left + textWidth(words) <= width && !(taken && left < taken.right && left + textWidth(words) > taken.left)
  const [firstTick] = axis.ticks
  const running =
    axis.unit === 'month' || axis.unit === 'year' ? tickName(Math.floor(window.from), axis.unit, locale) : ''
  return (
    <>
      {running && tickGap + textWidth(running) + space <= (firstTick?.x ?? width) && (
        <svg className={styles.tick}>
          <text x={tickGap} y={bottom + tickY}>
            {running}
          </text>
        </svg>
      )}
      {axis.ticks.map(({ day, x, labelled }) => {
        const name = labelled ? tickName(day, axis.unit, locale) : ''
        return (
          <svg key={day} x={percent(x, width)} className={styles.tick}>
            <line x1={0} x2={0} y1={bottom} y2={bottom + 5} />
            {name && x + tickGap + textWidth(name) <= width && (
              <text x={tickGap} y={bottom + tickY}>
                {name}
              </text>
            )}
          </svg>
        )
      })}
      {axis.context.map(({ day, x }) => {
        const name = contextName(day, axis.contextUnit, locale)
        return isFree(Math.max(0, x) + tickGap, name) ? (
          <svg key={day} x={percent(Math.max(0, x), width)} className={styles.at}>
            <text className={styles.context} x={tickGap} y={bottom + contextY}>
              {name}
            </text>
          </svg>
        ) : null
      })}
      {isShown && (
        <svg x={percent(todayX, width)} className={styles.today}>
          <line x1={0} x2={0} y1={headHeight} y2={bottom + contextY} />
          <text x={isLeft ? -tickGap : tickGap} y={bottom + contextY} textAnchor={isLeft ? 'end' : 'start'}>
            {todayWords}
          </text>
        </svg>
      )}
      {isBeyond && (
        <svg x="100%" className={styles.today}>
          <path className={styles.axisBreak} d={`M-10 ${bottom + 6}l4 -12m2 12l4 -12`} />
          {hasWords && (
            <text y={bottom + contextY} textAnchor="end">
              {todayWords}
            </text>
          )}
        </svg>
      )}
    </>
  )
}
