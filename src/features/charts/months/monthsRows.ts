import { leadersOf } from '#src/domain/counts/frequencies.ts'
import type { MonthCounts } from '#src/domain/counts/monthCounts.ts'
import type { Theme } from '#src/domain/move.ts'
import { type Filter, isMonthChosen } from '#src/domain/selection/filter.ts'
import { monthKey } from '#src/domain/time/months.ts'
import type { Locale, ThemeId } from '#src/domain/vocabulary.ts'
import { monthInWords } from '#src/i18n/dateWords.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { percent, type TableData } from '../frame/chartRows.ts'
import { leadersInWords } from '../leadersInWords.ts'
import type { ChartTexts } from '../texts.es.ts'

export type MonthCell = {
  key: string
  theme: ThemeId
  count: number
  /** Whether the filter includes it, with others or alone. */
  chosen: boolean
  /** Whether choosing it again removes it from the filter. */
  pressed: boolean
}
export type MonthColumn = {
  /** "2026-03". */
  key: string
  year: number
  month: number
  count: number
  mentions: number
  chosen: boolean
  /** One for each theme, in the order of the record. */
  cells: readonly MonthCell[]
}

type Input = {
  /** The months of the moves selected without the filter by period: what choosing a month shows. */
  ofMonths: MonthCounts
  /** The same without the filter by theme as well: what choosing a theme in a month shows. */
  ofCells: MonthCounts
  /** How many moves there are in `ofMonths`. */
  base: number
  filter: Filter
  themes: readonly Theme[]
  /** Whether a theme's value is its percentage of all mentions of the month, and not its number of moves. */
  asShare: boolean
  t: ChartTexts
  locale: Locale
}

export type MonthsRows = ReturnType<typeof monthsRows>

/** The themes of each month, in words, as columns of cells and as a table. */
export function monthsRows({ ofMonths, ofCells, base, filter, themes, asShare, t, locale }: Input) {
  const number = (value: number) => formatNumber(value, locale)
  const nameOf = (theme: Theme) => theme.label[locale]
  const columns = columnsOf(ofMonths, ofCells, filter, themes)
  const nameOfMonth = ({ year, month }: MonthColumn) => monthInWords(year, month, locale)
  const leaders = leadersOf(columns)
  const of = [number(leaders[0]?.count ?? 0), number(base), base] as const
  const summary = leadersInWords(leaders, {
    named: (tied) => {
      const names = joinWords(tied.map(nameOfMonth), locale)
      return tied.length === 1 ? t.months.busiest(names, ...of) : t.months.busiestTied(names, ...of)
    },
    many: (tied) => t.months.busiestMany(number(tied), ...of),
    none: () => t.none,
  })
  const table: TableData = {
    columns: [t.columns.month, t.columns.moves, ...themes.map(nameOf)],
    rows: columns.map((column, rank) => ({
      key: column.key,
      rank,
      cells: [
        nameOfMonth(column),
        column.count,
        ...column.cells.map(({ count }) => (asShare ? percent(count, column.mentions) : count)),
      ],
      chosen: column.chosen,
      // As in the picture, each theme of a month can be chosen.
      choices: [null, null, ...column.cells.map((cell) => (cell.count > 0 ? cell : null))],
    })),
  }
  return {
    title: t.months.title,
    counts: asShare ? t.months.countsShare : t.months.counts,
    summary,
    columns,
    /** Whether any theme or month is chosen: the others are then drawn hollow. */
    narrowed: isNarrowed(filter),
    table,
    legend: themes.map((theme) => ({ name: nameOf(theme), paint: `var(--theme-${theme.id})` })),
    monthName: (column: MonthColumn) =>
      t.months.month(nameOfMonth(column), number(column.count), column.count, number(column.mentions)),
    cellName: (column: MonthColumn, { theme, count }: MonthCell) => {
      const found = themes.find(({ id }) => id === theme)
      return t.months.cell(found ? nameOf(found) : theme, nameOfMonth(column), number(count), count)
    },
  }
}

/** The key of a cell: "2026-03/security". */
export function readCellKey(key: string): { month: string; theme: ThemeId | null } {
  const [month = '', theme] = key.split('/')
  return { month, theme: theme ?? null }
}

function columnsOf(
  ofMonths: MonthCounts,
  ofCells: MonthCounts,
  filter: Filter,
  themes: readonly Theme[],
): MonthColumn[] {
  return ofMonths.months.map((month, at) => {
    const key = monthKey(month)
    const inPeriod = isWithin(filter, key)
    const cells = themes.map(({ id }, theme): MonthCell => {
      const themeChosen = filter.theme.includes(id)
      const chosen = (filter.theme.length === 0 || themeChosen) && inPeriod && isNarrowed(filter)
      const count = ofCells.themes[at * ofCells.themeCount + theme] ?? 0
      return { key: `${key}/${id}`, theme: id, count, chosen, pressed: themeChosen && isMonthChosen(filter, key) }
    })
    const mentions = cells.reduce((sum, { count }) => sum + count, 0)
    const count = ofMonths.moves[at] ?? 0
    return { key, ...month, count, mentions, chosen: isMonthChosen(filter, key), cells }
  })
}

/** True when the period of a filter touches a month; months and days compare as texts. */
function isWithin({ from, to }: Filter, month: string): boolean {
  return (from === null || from.slice(0, 7) <= month) && (to === null || month <= to.slice(0, 7))
}

function isNarrowed({ theme, from, to }: Filter): boolean {
  return theme.length > 0 || from !== null || to !== null
}
