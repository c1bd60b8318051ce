import type { MonthCounts } from '#src/domain/counts/monthCounts.ts'
import type { Theme } from '#src/domain/move.ts'
import { type Filter, isMonthChosen } from '#src/domain/selection/filter.ts'
import { monthKey } from '#src/domain/time/months.ts'
import type { Locale, ThemeId } from '#src/domain/vocabulary.ts'
import { monthInWords } from '#src/i18n/dateWords.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { leadersToName } from '../findings.ts'
import type { TableData } from '../frame/chartRows.ts'
import type { ChartTexts } from '../texts.es.ts'
import type { MonthsCounts } from './monthsCounts.ts'

/** The moves with a theme in a month: a bar of its panel. */
export type MonthCell = {
  /** "2026-03/security". */
  key: string
  month: string
  theme: ThemeId
  count: number
  /** Whether the filter includes it, with others or alone. */
  chosen: boolean
  /** Whether choosing it again removes it from the filter. */
  pressed: boolean
  /** Others are chosen and it is not. */
  ghost: boolean
}
export type MonthColumn = {
  /** "2026-03". */
  key: string
  year: number
  month: number
  count: number
  chosen: boolean
  /** One for each theme, in the order of the record. */
  cells: readonly MonthCell[]
}
/** The bars of one theme, a month each. */
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
  bars: readonly MonthCell[]
}

type Input = MonthsCounts & {
  filter: Filter
  themes: readonly Theme[]
  t: ChartTexts
  locale: Locale
}

export type MonthsRows = ReturnType<typeof monthsRows>

/** The moves of each theme in each month: in words, as a panel a theme and as a table. */
export function monthsRows({ ofMonths, ofCells, totals, filter, themes, t, locale }: Input) {
  const number = (value: number) => formatNumber(value, locale)
  const names = themes.map(({ label }) => label[locale])
  const columns = columnsOf(ofMonths, ofCells, filter, themes)
  const nameOfMonth = ({ year, month }: MonthColumn) => monthInWords(year, month, locale)
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
      cell.ghost ? [] : [{ count: cell.count, name: t.months.named(names[at] ?? '', nameOfMonth(column)) }],
    ),
  )
  const leaders = hasWholeMonths(filter) ? leadersToName(named) : []
  const most = leaders[0]?.count ?? 0
  const leading = joinWords(
    leaders.map(({ name }) => name),
    locale,
  )
  const highest = isNarrowed(filter) ? t.months.highestChosen : t.months.highest
  const table: TableData = {
    columns: [t.columns.month, t.columns.moves, ...names],
    rows: columns.map((column, rank) => ({
      key: column.key,
      rank,
      cells: [nameOfMonth(column), column.count, ...column.cells.map(({ count }) => count)],
      chosen: column.chosen,
      // As in the picture, each theme of a month can be chosen.
      choices: [null, null, ...column.cells.map((cell) => (cell.count > 0 ? cell : null))],
    })),
  }
  return {
    title: t.months.title,
    definition: definitionOf(filter, t, locale),
    finding: leaders.length > 0 ? highest(leading, leaders.length, number(most), most) : undefined,
    columns,
    /** Of the themes with a bar, and of those chosen. */
    panels,
    /** The end of the scale that all panels share. */
    highest: Math.max(0, ...panels.flatMap(({ bars }) => bars.map(({ count }) => count))),
    table,
    panelName: ({ name, total }: ThemePanel) => t.markAlone(name, number(total), total),
    barName: ({ name }: ThemePanel, { month, count }: MonthCell) => {
      const column = columns.find(({ key }) => key === month)
      return t.markAlone(`${name}, ${column ? nameOfMonth(column) : month}`, number(count), count)
    },
  }
}

/** What is chosen: a theme in a month, a month, or a theme. */
export type MonthsChoice = { month: string; theme: ThemeId | null } | { month: null; theme: ThemeId }

/** What the key of a row or cell of the table stands for: "2026-03" a month, "2026-03/<theme>" a theme in it. */
export function choiceOfMonthsRow(key: string): MonthsChoice {
  const [month = '', theme = null] = key.split('/')
  return { month, theme }
}

/** What the key of a mark stands for: "<theme>", which may read like a month, or "2026-03/<theme>" a theme in a month. */
export function choiceOfMonthsMark(key: string): MonthsChoice {
  return key.includes('/') ? choiceOfMonthsRow(key) : { month: null, theme: key }
}

function columnsOf(
  ofMonths: MonthCounts,
  ofCells: MonthCounts,
  filter: Filter,
  themes: readonly Theme[],
): MonthColumn[] {
  const narrowed = isNarrowed(filter)
  return ofMonths.months.map((month, at) => {
    const key = monthKey(month)
    const inPeriod = isWithin(filter, key)
    const cells = themes.map(({ id }, theme): MonthCell => {
      const themeChosen = filter.theme.includes(id)
      const chosen = (filter.theme.length === 0 || themeChosen) && inPeriod && narrowed
      const count = ofCells.themes[at * ofCells.themeCount + theme] ?? 0
      const pressed = themeChosen && isMonthChosen(filter, key)
      return { key: `${key}/${id}`, month: key, theme: id, count, chosen, pressed, ghost: narrowed && !chosen }
    })
    return { key, ...month, count: ofMonths.moves[at] ?? 0, chosen: isMonthChosen(filter, key), cells }
  })
}

/** True when the period of a filter touches a month; months and days compare as texts. */
function isWithin({ from, to }: Filter, month: string): boolean {
  return (from === null || from.slice(0, 7) <= month) && (to === null || month <= to.slice(0, 7))
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

/** False when the period begins or ends within a month, of which the bar counts more moves than the page shows. */
function hasWholeMonths({ from, to }: Filter): boolean {
  const monthLength = 'YYYY-MM'.length
  return [from, to].every((bound) => bound === null || bound.length === monthLength)
}

function definitionOf(filter: Filter, t: ChartTexts, locale: Locale): string {
  const fields = ownFields(filter).map((field) => t.fields[field])
  return fields.length === 0 ? t.months.definition : t.months.definition + t.unapplied(joinWords(fields, locale))
}
