import type { Theme } from '#src/domain/move.ts'
import type { Filter } from '#src/domain/selection/filter.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import { type Locale, pairsOf } from '#src/domain/vocabulary.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { leadersToName } from '../findings.ts'
import { percent, type TableData } from '../frame/chartRows.ts'
import type { ChartTexts } from '../texts.es.ts'

/**
 * A cell of the matrix: two themes, or on the diagonal one; `key` names the pair or the theme. `column` and `row` are
 * positions in the list of themes.
 */
export type PairCell = {
  key: string
  column: number
  row: number
  count: number
  chosen: boolean
}

type Input = {
  selection: Selection
  filter: Filter
  themes: readonly Theme[]
  t: ChartTexts
  locale: Locale
}

export type PairsRows = ReturnType<typeof pairsRows>

/** The moves that each pair of themes has in common: in words, as the lower half of a matrix, and as a table. */
export function pairsRows({ selection: { counts, bases }, filter, themes, t, locale }: Input) {
  const number = (value: number) => formatNumber(value, locale)
  const nameAt = (at: number) => themes[at]?.label[locale] ?? ''
  const pairs = pairsOf(themes.map(({ id }) => id)).map((key, at): PairCell => {
    const positions = key.split('_').map((theme) => themes.findIndex(({ id }) => id === theme))
    const [column, row] = [Math.min(...positions), Math.max(...positions)]
    return { key, column, row, count: counts.pair[at] ?? 0, chosen: filter.pair.includes(key) }
  })
  const diagonal = themes.map(
    ({ id }, at): PairCell => ({
      key: id,
      column: at,
      row: at,
      count: counts.theme[at] ?? 0,
      chosen: filter.theme.includes(id),
    }),
  )
  const base = bases.pair
  const [pairsFiltered, themesFiltered] = [filter.pair.length > 0, filter.theme.length > 0]
  const pairName = ({ column, row }: PairCell) => t.pairs.pair(nameAt(column), nameAt(row))
  const leaders = pairsFiltered ? [] : leadersToName(pairs)
  const names = joinWords(leaders.map(pairName), locale)
  const of = [number(leaders[0]?.count ?? 0), number(base), base] as const
  const most = leaders.length === 1 ? t.pairs.most : t.pairs.mostTied
  const finding = leaders.length > 0 ? most(names, ...of) : undefined
  const listed = pairs.filter(({ count, chosen }) => count > 0 || chosen).toSorted((a, b) => b.count - a.count)
  const table: TableData = {
    columns: [
      t.pairs.column,
      t.columns.moves,
      pairsFiltered || themesFiltered ? t.columns.shareUnfiltered : t.columns.share,
    ],
    rows: [
      ...listed.map((cell) => ({
        key: cell.key,
        cells: [pairName(cell), cell.count, percent(cell.count, base)],
        chosen: cell.chosen,
      })),
      ...diagonal.map((cell) => ({
        key: cell.key,
        cells: [nameAt(cell.row), cell.count, percent(cell.count, bases.theme)],
        chosen: cell.chosen,
      })),
    ],
  }
  return {
    title: t.pairs.title,
    definition:
      t.pairs.definition +
      (pairsFiltered ? t.unapplied(t.fields.pair, t.offDiagonal) : '') +
      (themesFiltered ? t.unapplied(t.fields.theme, t.onDiagonal) : ''),
    finding,
    cells: [...pairs, ...diagonal],
    table,
    cellName: (cell: PairCell) =>
      t.markAlone(cell.column === cell.row ? nameAt(cell.row) : pairName(cell), number(cell.count), cell.count),
  }
}
