import { derived } from '#src/domain/derived.ts'
import type { Move } from '#src/domain/move.ts'
import { calendarOf, middleOf } from '#src/domain/time/dateSpan.ts'
import { isShaded, phaseRanges } from '#src/domain/time/phase.ts'
import { xOf } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { windowOfMoves } from '#src/domain/windowOfMoves.ts'
import { shortMonth } from '#src/i18n/dateWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import styles from './StripPicture.module.css'
import { stripHeight, stripPaths, stripWidth, stripY } from './stripPaths.ts'
import { type StripTick, stripTicks } from './stripTicks.ts'

const pathsOfAll = derived((timeline) => stripPaths(timeline, windowOfMoves(timeline)))

type Props = { timeline: Timeline; move: Move | undefined }

/** The most words of the axis on a phone, and beside words on a wide screen. */
const narrow = 10
const wide = 18

/**
 * The whole timeline at a glance: all moves faint, one of them in full colour in a frame; hollow, half filled or dashed are
 * those that did not take place, are disputed or are announced. Places are in parts of the width, so that a page is built with it; hidden from screen
 * readers, to which it says no more than its place in words.
 */
export function StripPicture({ timeline, move }: Props) {
  const whole = windowOfMoves(timeline)
  const picture = pathsOfAll(timeline)
  const locale = useLocale()
  const { phases } = timeline.record
  const at = (moment: number) => Math.min(Math.max(xOf(whole, 100, moment), 0), 100)
  const ticks = stripTicks(whole, wide)
  const narrowDays = new Set(stripTicks(whole, narrow).map(({ day }) => day))
  return (
    <>
      <svg className={styles.lanes} aria-hidden="true">
        {phaseRanges(phases).map(({ phase, days }, index) =>
          isShaded(phases, index) ? (
            <rect
              key={phase.id}
              className={styles.phase}
              x={percent(at(days.first))}
              width={percent(at(days.last + 1) - at(days.first))}
              height="100%"
            />
          ) : null,
        )}
        <svg
          className={styles.all}
          width="100%"
          height="100%"
          viewBox={`0 0 ${stripWidth} ${stripHeight}`}
          preserveAspectRatio="none"
        >
          <path className={styles.strokes} d={picture.strokes} />
          {picture.lanes.map(({ theme, dots }) => (
            <path key={theme} data-theme={theme} d={dots} />
          ))}
          <path className={styles.holes} d={picture.holes} />
        </svg>
        {move && <OpenMove timeline={timeline} move={move} x={percent(at(middleOf(move.span)))} />}
      </svg>
      <svg className={styles.axis} aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick.day} x={percent(at(tick.at))} y="13" data-wide={narrowDays.has(tick.day) ? undefined : ''}>
            {wordOf(tick)}
          </text>
        ))}
      </svg>
    </>
  )

  function wordOf({ day, isYear }: StripTick): string {
    const { year, month } = calendarOf(day)
    return isYear ? String(year) : shortMonth(month, locale)
  }
}

/** The outline is a thick line with round ends, and a thinner one of the ground upon it. */
function OpenMove({ timeline, move, x }: { timeline: Timeline; move: Move; x: string }) {
  // As statusLook.ts says, which the first page would have to load for this alone.
  const hasOccurred = move.status === 'occurred'
  const dashes = move.status === 'announced' ? '3.1 1.9' : undefined // five around a dot
  const count = timeline.themes.length
  const lanes = timeline.themes.flatMap(({ id }, lane) => (move.themes.includes(id) ? [{ id, lane }] : []))
  const yOf = (lane: number | undefined) => percent(stripY(lane ?? 0, count))
  const ends = { x1: x, x2: x, y1: yOf(lanes[0]?.lane), y2: yOf(lanes.at(-1)?.lane) }
  return (
    <g className={styles.open}>
      <line className={styles.outline} {...ends} />
      <line className={styles.inside} {...ends} />
      <line className={styles.stroke} {...ends} strokeDasharray={dashes} />
      {lanes.map(({ id, lane }) => (
        <svg key={id} data-theme={id} x={x} y={yOf(lane)}>
          <circle
            r={hasOccurred ? 2.75 : 4}
            fill={hasOccurred ? 'currentColor' : 'var(--surface)'}
            strokeDasharray={dashes}
          />
          {move.status === 'disputed' ? (
            <path d="M0-4A4 4 0 0 1 0 4Z" fill="currentColor" />
          ) : (
            !hasOccurred && !dashes && <path d="M-8 5L8-5" stroke="var(--ink)" />
          )}
        </svg>
      ))}
    </g>
  )
}

function percent(part: number): string {
  return `${Math.round(part * 10) / 10}%`
}
