import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time'
import { calendarOf } from '#src/domain/time/dateSpan.ts'
import { type TimeWindow, xOf } from '#src/domain/time/timeWindow.ts'

export type TickUnit = 'year' | 'quarter' | 'month' | 'week' | 'day'
export type Tick = { day: number; x: number; labelled: boolean }
/** The labels of the axis: `ticks` in the unit that fits the zoom, `context` the months or years above them. */
export type Axis = {
  unit: TickUnit
  ticks: readonly Tick[]
  contextUnit: 'year' | 'month'
  /** Where each month or year begins, the first kept at the left edge for as long as there is room for its name. */
  context: readonly { day: number; x: number }[]
}

const msPerDay = 86_400_000
const quarter = utcMonth.every(3) ?? utcMonth

/** The units from the finest, their least number of days, and the width that a label needs in pixels. */
const units: readonly { unit: TickUnit; days: number; room: number; interval: TimeInterval }[] = [
  { unit: 'day', days: 1, room: 26, interval: utcDay },
  { unit: 'week', days: 7, room: 56, interval: utcMonday },
  { unit: 'month', days: 28, room: 34, interval: utcMonth },
  { unit: 'quarter', days: 90, room: 34, interval: quarter },
  { unit: 'year', days: 365, room: 40, interval: utcYear },
]
/** The width that a month with its year needs, in pixels. */
const contextRoom = 110

/** The axis of a window: the finest unit whose labels do not touch. Empty at a width of 0. */
export function axisOf(window: TimeWindow, width: number): Axis {
  const perDay = width / (window.to - window.from)
  const fitting = units.find(({ days, room }) => days * perDay >= room) ?? units.at(-1)
  if (!fitting || width <= 0) return { unit: 'year', ticks: [], contextUnit: 'year', context: [] }
  const days = startsOf(fitting.interval, window)
  const every = Math.max(1, Math.ceil(fitting.room / (fitting.days * perDay))) // of many years only every second, third … is labelled
  const ticks = days.map((day) => ({
    day,
    x: xOf(window, width, day),
    labelled: every === 1 || calendarOf(day).year % every === 0,
  }))
  const contextUnit = fitting.unit === 'day' || fitting.unit === 'week' ? 'month' : 'year'
  return { unit: fitting.unit, ticks, contextUnit, context: contextOf(contextUnit, window, width) }
}

function contextOf(unit: 'year' | 'month', window: TimeWindow, width: number): Axis['context'] {
  const interval = unit === 'month' ? utcMonth : utcYear
  const starts = startsOf(interval, window).map((day) => ({ day, x: xOf(window, width, day) }))
  const running = toDays(interval.floor(toDate(window.from)))
  const next = starts[0]
  // The label of the month or year that began before the window is left out where the next one is too near.
  const head = next && next.x < (unit === 'month' ? contextRoom : contextRoom / 2) ? [] : [{ day: running, x: 0 }]
  const room = unit === 'month' ? contextRoom : contextRoom / 2
  const kept: { day: number; x: number }[] = []
  for (const start of [...head.filter(({ day }) => day !== next?.day), ...starts]) {
    const last = kept.at(-1)
    if (!last || start.x - last.x >= room) kept.push(start)
  }
  return kept
}

/** The days inside a window on which an interval begins. */
function startsOf(interval: TimeInterval, window: TimeWindow): number[] {
  return interval.range(interval.ceil(toDate(window.from)), toDate(window.to)).map(toDays)
}

function toDate(moment: number): Date {
  return new Date(moment * msPerDay)
}

function toDays(date: Date): number {
  return Math.round(date.getTime() / msPerDay)
}
