import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hasFailed } from '#src/app/loading/hasFailed.ts'
import { longestQuery } from '#src/domain/selection/filter.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { remainingTitlesQuery, useTimeline } from '#src/record/load/queries.ts'
import { searchQuery } from '#src/record/load/searchQueries.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import { nearParameters } from '#src/url/nearParameters.ts'
import type { IgnoredValue } from '#src/url/viewState.ts'
import { noticesTexts } from './texts.ts'

type Props = {
  /** Values of the link that the record does not have, as written there. */
  ignored: readonly IgnoredValue[]
  /** The query of the address, which may have other parameters. */
  asked: string
  /** Whether the search is as long as one can be. */
  isCut: boolean
  /** Whether there is a search, and texts that it could not read. */
  lacksTexts: boolean
}

/** What could not be shown: values of the link, entries, titles; and texts that could not be searched. */
export function Notices({ ignored, asked, isCut, lacksTexts }: Props) {
  const t = useTexts(noticesTexts)
  const { broken } = useTimeline()
  const [dismissed, setDismissed] = useState('')
  const values = [...nearParameters(asked), ...ignored].map(({ field, value }) => `${field}=${value}`).join('\u00a0· ')
  return (
    <>
      {values !== '' && values !== dismissed && (
        <Notice>
          <p>
            {t.ignored} <code>{values}</code>
          </p>
          <button type="button" onClick={() => setDismissed(values)}>
            {t.dismiss}
          </button>
        </Notice>
      )}
      {isCut && <Notice>{t.cut(longestQuery)}</Notice>}
      {broken > 0 && <Notice>{t.broken(broken)}</Notice>}
      <MissingTitles />
      {lacksTexts && <MissingTexts />}
    </>
  )
}

/** The years of which titles could not be loaded. */
function MissingTitles() {
  const locale = useLocale()
  const t = useTexts(noticesTexts)
  const { titles } = useTimeline()
  const query = useQuery({ ...remainingTitlesQuery(locale), enabled: false })
  const years = titles.flatMap(({ year, read }) => (read.includes(locale) ? [] : String(year)))
  const words = useYearsInWords(years.toReversed())
  return hasFailed(query) && years.length > 0 && <Missing words={t.titles(words)} query={query} />
}

/** The years of which texts could not be searched, or that none could. */
function MissingTexts() {
  const t = useTexts(noticesTexts)
  const query = useQuery({ ...searchQuery(useLocale()), enabled: false })
  const words = useYearsInWords(query.data?.missing.map(({ years }) => years) ?? [])
  return <Missing words={query.data ? t.searched(words) : t.unsearched} query={query} />
}

type MissingProps = { words: string; query: { isFetching: boolean; refetch: () => unknown } }

/** What is missing, and a way to try again. */
function Missing({ words, query: { isFetching, refetch } }: MissingProps) {
  const { panel, retry } = useTexts(commonTexts)
  return (
    <Notice>
      <p>{words}</p>
      <button type="button" aria-disabled={isFetching} onClick={() => void (isFetching || refetch())}>
        {isFetching ? panel.loading : retry}
      </button>
    </Notice>
  )
}

/** More years than these are counted and not named. */
const mostYears = 4

/** Years, of which some may be ranges and the same more than once: "2025 y 2026", "12 años". */
function useYearsInWords(years: readonly string[]): string {
  const locale = useLocale()
  const t = useTexts(noticesTexts)
  const distinct = [...new Set(years)]
  if (distinct.length <= mostYears) return joinWords(distinct, locale)
  const counts = distinct.map((range) => {
    const [first = 0, last = first] = range.split('–').map(Number)
    return last - first + 1
  })
  return t.years(counts.reduce((sum, count) => sum + count, 0))
}
