import { type Month, monthKey } from '#src/domain/time/months.ts'

/** A bound of a period: a month or day, or a year by its first or last month. */
export type PeriodChoice = { key: string; year: number | null }

/** Longer lists of months are too long to choose from: as many as the chart of months has bars. */
const mostMonths = 48

/**
 * What one end of a period can be, in order of time: every month; in a record of more than four years the years, and the
 * months of the year that is chosen. A chosen day, as links can have, is listed too.
 */
export function periodChoices(
  months: readonly Month[],
  end: 'from' | 'to',
  value: string | null,
): readonly PeriodChoice[] {
  const chosenYear = Number(value?.slice(0, 4))
  const listed = months.length > mostMonths ? months.filter(({ year }) => year === chosenYear) : months
  const keys = new Set([...listed.map(monthKey), ...(value === null ? [] : [value])])
  const bounds = [...keys].map((key): PeriodChoice => ({ key, year: null }))
  if (months.length > mostMonths) {
    const years = new Set(months.map(({ year }) => year).filter((year) => year !== chosenYear))
    for (const year of years) bounds.push({ key: monthKey({ year, month: end === 'from' ? 1 : 12 }), year })
  }
  return bounds.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}
