import type { Frequency } from '#src/domain/counts/frequencies.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { upperFirst } from '#src/i18n/typography.ts'
import { leadersToName } from '../findings.ts'
import { percent, type TableData } from '../frame/chartRows.ts'
import type { ChartTexts } from '../texts.es.ts'

/** The facets that are shown as bars. */
export type BarFacet = keyof ChartTexts['facets']

/** A bar: a value of the facet with its name. */
export type BarRow = Frequency & {
  name: string
  /** For where the name has too little room. */
  short: string
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
  shortNames?: ReadonlyMap<string, string>
  /** A value that is left out of the bars and named in the note: home, among the countries. */
  leftOut?: string
  /** The page of a value. */
  pageOf?: (value: string) => string
}

export type BarsRows = ReturnType<typeof barsRows>

/** The moves of each value of a facet, in words, as bars and as a table. */
export function barsRows({ facet, frequencies, base, names: labels, shortNames, t, locale, leftOut, pageOf }: Input) {
  const number = (value: number) => formatNumber(value, locale)
  const nameOf = (value: string) => labels.get(value) ?? value
  const bars: BarRow[] = frequencies
    .filter(({ value }) => value !== leftOut)
    .map(({ value, count, chosen }) => ({
      value,
      count,
      chosen,
      name: nameOf(value),
      short: shortNames?.get(value) ?? nameOf(value),
      page: pageOf?.(value) ?? null,
    }))
  const home = frequencies.find(({ value }) => value === leftOut)
  // The bars then are of more moves than the page shows, and what is highest among them is no finding about those.
  const isFiltered = frequencies.some(({ chosen }) => chosen)
  const leaders = isFiltered ? [] : leadersToName(bars)
  const names = joinWords(
    leaders.map(({ name }) => name),
    locale,
  )
  const finding =
    leaders.length > 0
      ? t.leaders(facet, names, leaders.length, number(leaders[0]?.count ?? 0), number(base), base)
      : undefined
  const table: TableData = {
    columns: [upperFirst(t.fields[facet]), t.columns.moves, isFiltered ? t.columns.shareUnfiltered : t.columns.share],
    rows: bars.map(({ value, name, count, chosen: isChosen, page }) => ({
      key: value,
      cells: [name, count, percent(count, base)],
      chosen: isChosen,
      page,
    })),
  }
  const { title, definition } = t.facets[facet]
  return {
    title,
    definition: isFiltered ? definition + t.unapplied(t.fields[facet]) : definition,
    finding,
    note: home ? t.homeLeftOut(nameOf(home.value), number(home.count), home.count, isFiltered) : undefined,
    bars,
    /** Values of the facet are chosen, be it only one that has no bar. */
    isFiltered,
    table,
    /** The accessible name of a bar. */
    markName: ({ name, count }: BarRow) =>
      isFiltered ? t.markAlone(name, number(count), count) : t.mark(name, number(count), number(base), base),
  }
}
