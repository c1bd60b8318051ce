import { calendarOf } from '#src/domain/time/dateSpan.ts'
import { phaseRanges } from '#src/domain/time/phase.ts'
import { xOf } from '#src/domain/time/timeWindow.ts'
import { moveOf, type Timeline } from '#src/domain/timeline.ts'
import type { Locale, MoveId } from '#src/domain/vocabulary.ts'
import { tickName } from '#src/features/band/drawing/axisWords.ts'
import { axisOf } from '#src/features/band/layout/axis.ts'
import { shortSpan } from '#src/i18n/dateWords.ts'
import { stage, stageWindow, stageX } from './stage.ts'

/**
 * A name below the timeline: where it begins, in pixels from the left, or for the date of the move in the picture, which
 * is its `own`, the middle.
 */
export type AxisLabel = { text: string; x: number; own: boolean }

/** Half the room of a letter of the axis, the room between two names and between a tick and its name, in pixels. */
const halfLetter = 5.4
const gap = 10
const tickGap = 5

/** Room that the name of a phase takes, in pixels. */
const phaseRoom = 170

/** Months, or years in a long record, each where it begins; those that would touch the date of the move give way. */
export function axisLabels(timeline: Timeline, highlighted: ReadonlySet<MoveId> | null, locale: Locale): AxisLabel[] {
  const own = ownLabel(timeline, highlighted, locale)
  const names = tickLabels(timeline, locale).filter((name) => reachOf(name).right <= stage.width + gap)
  const [years, others] = [names.filter(({ text }) => /\d/.test(text)), names.filter(({ text }) => !/\d/.test(text))]
  const kept: AxisLabel[] = own ? [own] : []
  for (const name of [...years, ...others]) if (kept.every((other) => !touch(name, other))) kept.push(name)
  return kept.toSorted((a, b) => a.x - b.x)
}

function tickLabels(timeline: Timeline, locale: Locale): AxisLabel[] {
  const { unit, ticks } = axisOf(stageWindow(timeline), stage.width)
  return ticks
    .filter(({ labelled }) => labelled)
    .map(({ day, x }, at) => {
      const { year, month } = calendarOf(day)
      const named = unit !== 'year' && (at === 0 || month === 1) ? ` ${year}` : ''
      return { text: tickName(day, unit, locale) + named, x: x + tickGap, own: false }
    })
}

function touch(a: AxisLabel, b: AxisLabel): boolean {
  const [one, other] = [reachOf(a), reachOf(b)]
  return one.left < other.right + gap && other.left < one.right + gap
}

function reachOf({ text, x, own }: AxisLabel): { left: number; right: number } {
  const left = own ? x - halfOf(text) : x
  return { left, right: left + 2 * halfOf(text) }
}

/** The name of a phase above the timeline, where it begins, in pixels from the left. */
export type PhaseLabel = { text: string; left: number }

/** The phases that the timeline shows, each named where there is room for it. */
export function phaseLabels(timeline: Timeline, locale: Locale): PhaseLabel[] {
  const window = stageWindow(timeline)
  return phaseRanges(timeline.record.phases).flatMap(({ phase, days }) => {
    const left = Math.max(0, xOf(window, stage.width, days.first))
    const right = Math.min(stage.width, xOf(window, stage.width, days.last + 1))
    return right - left >= phaseRoom ? [{ text: phase.label[locale], left }] : []
  })
}

function ownLabel(timeline: Timeline, highlighted: ReadonlySet<MoveId> | null, locale: Locale): AxisLabel | null {
  const [id, ...others] = highlighted ?? []
  const move = id === undefined || others.length > 0 ? undefined : moveOf(timeline, id)
  if (!move) return null
  const text = shortSpan(move.span, locale)
  const half = halfOf(text)
  const x = stageX(stageWindow(timeline), move.span)
  return { text, x: Math.min(Math.max(x, half), stage.width - half), own: true }
}

function halfOf(text: string): number {
  return text.length * halfLetter
}
