import type { PeriodCounts } from '#src/domain/counts/periodCounts.ts'
import type { Theme } from '#src/domain/move.ts'
import { type Filter, isPeriodChosen } from '#src/domain/selection/filter.ts'
import type { CalendarPeriod } from '#src/domain/time/calendarPeriods.ts'
import type { Locale, ThemeId } from '#src/domain/vocabulary.ts'
import { monthInWords } from '#src/i18n/dateWords.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { leadersToName } from '../findings.ts'
import type { TableData } from '../frame/chartRows.ts'
import type { ChartTexts } from '../texts.es.ts'
import type { MonthsCounts } from './monthsCounts.ts'

/** The moves with a theme in a month or year: a bar of its panel. */
export type PeriodCell = {
  /** "2026-03/security", "2026/security". */
  key: string
  /** The key of the month or year. */
  period: string
  theme: ThemeId
  count: number
  /** Whether the filter includes it, with others or alone. */
  chosen: boolean
  /** Whether choosing it again removes it from the filter. */
  pressed: boolean
  /** Others are chosen and it is not. */
  ghost: boolean
}
export type PeriodColumn = CalendarPeriod & {
  count: number
  chosen: boolean
  /** One for each theme, in the order of the record. */
  cells: readonly PeriodCell[]
}
/** The bars of one theme, a month or year each. */
export type ThemePanel = {
  theme: ThemeId
  name: string
  /** For where the names have too little room. */
  short: string
  /** How many moves choosing the theme would leave, each once: as its lane says, and its filter. */
  total: number
  pressed: boolean
  /** Other themes are chosen. */
  ghost: boolean
  bars: readonly PeriodCell[]
}

type Input = MonthsCounts & {
  filter: Filter
  themes: readonly Theme[]
  t: ChartTexts
  locale: Locale
}

export type MonthsRows = ReturnType<typeof monthsRows>

/** The moves of each theme in each month or year: in words, as a panel a theme and as a table. */
export function monthsRows({ ofPeriods, ofCells, totals, filter, themes, t, locale }: Input) {
  const number = (value: number) => formatNumber(value, locale)
  const names = themes.map(({ label }) => label[locale])
  const columns = columnsOf(ofPeriods, ofCells, filter, themes)
  const isByYear = columns.some(({ month }) => month === null)
  const { title, definition } = isByYear ? t.years : t.months
  const nameOf = ({ year, month }: PeriodColumn) => (month === null ? String(year) : monthInWords(year, month, locale))
  const panels = themes.flatMap((theme, at): ThemePanel[] => {
    const { id } = theme
    const panel = {
      theme: id,
      name: names[at] ?? id,
      short: theme.short[locale],
      total: totals[at] ?? 0,
      pressed: filter.theme.includes(id),
      ghost: filter.theme.length > 0 && !filter.theme.includes(id),
      bars: columns.flatMap(({ cells }) => cells[at] ?? []),
    }
    return panel.pressed || panel.bars.some(({ count }) => count > 0) ? [panel] : []
  })
  const named = columns.flatMap((column) =>
    column.cells.flatMap((cell, at) =>
      cell.ghost ? [] : [{ count: cell.count, name: t.months.named(names[at] ?? '', nameOf(column)) }],
    ),
  )
  const leaders = hasWholeBars(filter, columns) ? leadersToName(named) : []
  const most = leaders[0]?.count ?? 0
  const leading = joinWords(
    leaders.map(({ name }) => name),
    locale,
  )
  const highest = isNarrowed(filter) ? t.months.highestChosen : t.months.highest
  const table: TableData = {
    columns: [isByYear ? t.columns.year : t.columns.month, t.columns.moves, ...names],
    rows: columns.map((column, rank) => ({
      key: column.key,
      rank,
      cells: [nameOf(column), column.count, ...column.cells.map(({ count }) => count)],
      chosen: column.chosen,
      // As in the picture, each theme of a month or year can be chosen.
      choices: [null, null, ...column.cells.map((cell) => (cell.count > 0 ? cell : null))],
    })),
  }
  return {
    title,
    definition: definition + unappliedOf(filter, t, locale),
    finding: leaders.length > 0 ? highest(leading, leaders.length, number(most), most) : undefined,
    columns,
    /** Of the themes with a bar, and of those chosen. */
    panels,
    /** The end of the scale that all panels share. */
    highest: Math.max(0, ...panels.flatMap(({ bars }) => bars.map(({ count }) => count))),
    table,
    panelName: ({ name, total }: ThemePanel) => t.markAlone(name, number(total), total),
    barName: ({ name }: ThemePanel, { period, count }: PeriodCell) => {
      const column = columns.find(({ key }) => key === period)
      return t.markAlone(`${name}, ${column ? nameOf(column) : period}`, number(count), count)
    },
  }
}

/** What is chosen: a theme in a month or year, a month or year by its key, or a theme. */
export type MonthsChoice = { period: string; theme: ThemeId | null } | { period: null; theme: ThemeId }

/** What the key of a row or cell of the table stands for: "2026-03" a month, "2026" a year, "2026-03/<theme>" a theme in it. */
export function choiceOfMonthsRow(key: string): MonthsChoice {
  const [period = '', theme = null] = key.split('/')
  return { period, theme }
}

/** What the key of a mark stands for: "<theme>", which may read like a period, or "2026-03/<theme>" a theme in one. */
export function choiceOfMonthsMark(key: string): MonthsChoice {
  return key.includes('/') ? choiceOfMonthsRow(key) : { period: null, theme: key }
}

function columnsOf(
  ofPeriods: PeriodCounts,
  ofCells: PeriodCounts,
  filter: Filter,
  themes: readonly Theme[],
): PeriodColumn[] {
  const narrowed = isNarrowed(filter)
  return ofPeriods.periods.map((period, at) => {
    const { key } = period
    const isAsked = touches(filter, period)
    const isChosen = isPeriodChosen(filter, period)
    const cells = themes.map(({ id }, theme): PeriodCell => {
      const themeChosen = filter.theme.includes(id)
      const chosen = (filter.theme.length === 0 || themeChosen) && isAsked && narrowed
      const count = ofCells.themes[at * ofCells.themeCount + theme] ?? 0
      const pressed = themeChosen && isChosen
      return { key: `${key}/${id}`, period: key, theme: id, count, chosen, pressed, ghost: narrowed && !chosen }
    })
    return { ...period, count: ofPeriods.moves[at] ?? 0, chosen: isChosen, cells }
  })
}

/** True when the period of a filter touches this one; months and days compare as texts. */
function touches({ from, to }: Filter, period: CalendarPeriod): boolean {
  return (from === null || from.slice(0, 7) <= period.to) && (to === null || period.from <= to.slice(0, 7))
}

function isNarrowed(filter: Filter): boolean {
  return ownFields(filter).length > 0
}

/** The fields that the bars choose, as far as the filter has them: the chart leaves them out. */
function ownFields({ theme, from, to }: Filter): ('theme' | 'period')[] {
  const fields: ('theme' | 'period')[] = []
  if (theme.length > 0) fields.push('theme')
  if (from !== null || to !== null) fields.push('period')
  return fields
}

/** False when the period begins or ends within that of a bar, which then counts more moves than the page shows. */
function hasWholeBars(filter: Filter, columns: readonly PeriodColumn[]): boolean {
  const { from, to } = filter
  return columns.every((column) => {
    if (!touches(filter, column)) return true
    return (from === null || from <= column.from) && (to === null || to === column.to || column.to < to.slice(0, 7))
  })
}

function unappliedOf(filter: Filter, t: ChartTexts, locale: Locale): string {
  const fields = ownFields(filter).map((field) => t.fields[field])
  return fields.length === 0 ? '' : t.unapplied(joinWords(fields, locale))
}
