import { type Frequency, leadersOf } from '#src/domain/counts/frequencies.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { percent, type TableData } from '../frame/chartRows.ts'
import { leadersInWords } from '../leadersInWords.ts'
import type { ChartTexts } from '../texts.es.ts'

/** The facets that are shown as bars. */
export type BarFacet = keyof ChartTexts['facets']

/** A bar: a value of the facet with its name. */
export type BarRow = Frequency & {
  name: string
  /** The page of the value; null where there is none. */
  page: string | null
}

type Input = {
  facet: BarFacet
  frequencies: readonly Frequency[]
  /** How many moves match the other fields of the filter. */
  base: number
  names: ReadonlyMap<string, string>
  t: ChartTexts
  locale: Locale
  /** A value that is left out of the bars and named in the note: home, among the countries. */
  leftOut?: string
  /** The page of a value. */
  pageOf?: (value: string) => string
}

export type BarsRows = ReturnType<typeof barsRows>

/** The moves of each value of a facet, in words, as bars and as a table. */
export function barsRows({ facet, frequencies, base, names, t, locale, leftOut, pageOf }: Input) {
  const number = (value: number) => formatNumber(value, locale)
  const nameOf = (value: string) => names.get(value) ?? value
  const bars: BarRow[] = frequencies
    .filter(({ value }) => value !== leftOut)
    .map(({ value, count, chosen }) => ({ value, count, chosen, name: nameOf(value), page: pageOf?.(value) ?? null }))
  const home = frequencies.find(({ value }) => value === leftOut)
  const leaders = leadersOf(bars)
  const most = leaders[0]?.count ?? 0
  const lead = leadersInWords(leaders, {
    named: (tied) =>
      t.leaders(
        facet,
        joinWords(
          tied.map(({ name }) => name),
          locale,
        ),
        tied.length,
        number(most),
        number(base),
        base,
      ),
    many: (tied) => t.manyLeaders(facet, number(tied), number(most), number(base), base),
    none: () => {
      if (base === 0) return t.none
      return home && home.count > 0 ? t.noneBesides(nameOf(home.value)) : t.noneWith
    },
  })
  const chosen = frequencies.filter((row) => row.chosen).map(({ value }) => nameOf(value))
  const table: TableData = {
    columns: [t.columns.values[facet], t.columns.moves, t.columns.share],
    rows: bars.map(({ value, name, count, chosen: isChosen, page }) => ({
      key: value,
      cells: [name, count, percent(count, base)],
      chosen: isChosen,
      page,
    })),
  }
  return {
    ...t.facets[facet],
    summary: chosen.length > 0 ? `${lead} ${t.chosen(joinWords(chosen, locale))}` : lead,
    note: home ? t.homeLeftOut(nameOf(home.value), number(home.count), home.count) : undefined,
    bars,
    table,
    /** The accessible name of a bar. */
    markName: ({ name, count }: BarRow) => t.mark(name, number(count), number(base), base),
  }
}
