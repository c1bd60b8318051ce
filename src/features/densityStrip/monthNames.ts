import type { Move } from '#src/domain/move.ts'
import { calendarOf, type DayRange, dayOf, middleDayOf } from '#src/domain/time/dateSpan.ts'
import { type Month, monthKey, monthsOf } from '#src/domain/time/months.ts'
import { placeOf, type Stretch, stripHeight, stripWidth } from './stripModel.ts'

/** About how many months are named, and have a tick, at most. */
const mostNames = 10
const mostTicks = 40
/** Every how many months one is named or has a tick. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600]
const tickLength = 4

/**
 * The part of the strip that a letter of a name takes on screens 320 and 360 pixels wide, and what is free on both sides
 * of the name, likewise.
 */
const letterWidths = { narrowest: 25.7, narrow: 22.6 }
const nameGap = 11

/**
 * The name of a month under the strip, from where it begins; one that is `close` has room on few screens, and one that is
 * `last` ends with the strip, as it has no room from its tick on.
 */
export type MonthName = Month & { at: number; name: string; isClose: boolean; isLast: boolean }

/** A name that is wanted: `end` is where its month or year ends; one that is `due` is that of the first or the last bar. */
type Wanted = Month & { name: string; at: number; end: number; isDue: boolean }

/**
 * The months that are named under the strip, so that no two names meet on a narrow screen. The months of the first and the
 * last bar come before all others, then the years: in more than a year January is named by its year. A name stands at the
 * tick of its month, or further on within its month or year where another is in its way; else there is none.
 */
export function monthNames(
  moves: readonly Move[],
  range: DayRange,
  nameOf: (month: number) => string,
): readonly MonthName[] {
  const wanted = wantedNames(moves, range, nameOf)
  const always = placed(wanted, [], letterWidths.narrowest)
  const often = placed(
    wanted.filter(({ year, month }) => !always.some((one) => one.year === year && one.month === month)),
    always,
    letterWidths.narrow,
  )
  return [...always, ...often].toSorted((a, b) => a.at - b.at)
}

/** Short lines under the axis, as an SVG path, where months begin: in a record of years, only some of them. */
export function monthTicks(moves: readonly Move[], range: DayRange): string {
  const months = monthsOf(moves)
  return everyMonths(months, stepFor(months, mostTicks))
    .map(({ year, month }) => dayOf(year, month, 1))
    .filter((day) => day >= range.first)
    .map((day) => `M${placeOf(range, day)} ${stripHeight}v${tickLength}`)
    .join('')
}

/** In the order in which they are placed. */
function wantedNames(moves: readonly Move[], range: DayRange, nameOf: (month: number) => string): readonly Wanted[] {
  const months = monthsOf(moves)
  const step = stepFor(months, mostNames)
  const bars = moves.map(({ span }) => middleDayOf(span)).toSorted((a, b) => a - b)
  const due = [bars.at(0), bars.at(-1)]
    .filter((day) => day !== undefined)
    .map(calendarOf)
    .map(({ year, month }) => ({ year, month: step < 12 ? month : 1 }))
  const all = new Map([...due, ...everyMonths(months, step)].map((month) => [monthKey(month), month]))
  const isYear = (month: number) => month === 1 && months.length > 12
  const wanted = [...all.values()].map(({ year, month }) => ({
    year,
    month,
    name: isYear(month) ? String(year) : nameOf(month),
    at: placeOf(range, dayOf(year, month, 1)),
    end: placeOf(range, dayOf(year, isYear(month) ? 13 : month + 1, 1)),
    isDue: due.some((one) => one.year === year && one.month === month),
  }))
  const rank = ({ isDue, month }: Wanted) => (isDue ? 0 : isYear(month) ? 1 : 2)
  return wanted.toSorted((a, b) => rank(a) - rank(b))
}

/** Those of the names that have room, each beside those before it and those that stand already. */
function placed(wanted: readonly Wanted[], standing: readonly MonthName[], letter: number): readonly MonthName[] {
  const names: MonthName[] = []
  const taken: Stretch[] = standing.map(({ at, name, isLast }) => {
    const width = name.length * letter
    const from = isLast ? stripWidth - width : at
    return { from, to: from + width }
  })
  for (const { year, month, name, at, end, isDue } of wanted) {
    const width = name.length * letter
    const next = taken.reduce((least, { from, to }) => (from <= at ? Math.max(least, to + nameGap) : least), at)
    const isLast = isDue && next + width > stripWidth
    const from = isLast ? stripWidth - width : next
    const isWithin = isDue || (from + width <= stripWidth && (from === at || from + width <= end))
    if (!isWithin || taken.some((one) => from < one.to + nameGap && one.from < from + width + nameGap)) continue
    taken.push({ from, to: from + width })
    names.push({ year, month, name, at: from, isClose: letter < letterWidths.narrowest, isLast })
  }
  return names
}

function stepFor(months: readonly Month[], most: number): number {
  return steps.find((every) => months.length / every <= most) ?? 1_200
}

function everyMonths(months: readonly Month[], step: number): readonly Month[] {
  return months.filter(({ year, month }) =>
    step <= 12 ? (month - 1) % step === 0 : month === 1 && year % (step / 12) === 0,
  )
}
