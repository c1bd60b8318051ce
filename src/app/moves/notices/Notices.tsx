import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hasFailed } from '#src/app/loading/hasFailed.ts'
import { longestQuery } from '#src/domain/selection/filter.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { canRetry } from '#src/record/load/datasetError.ts'
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
  return (
    hasFailed(query) && years.length > 0 && <Missing words={t.titles(words)} errors={[query.error]} query={query} />
  )
}

/** The years of which texts could not be searched, or that none could. */
function MissingTexts() {
  const t = useTexts(noticesTexts)
  const query = useQuery({ ...searchQuery(useLocale()), enabled: false })
  const { missing } = query.data ?? {}
  const words = useYearsInWords(missing?.map(({ years }) => years) ?? [])
  const errors = missing?.map(({ error }) => error) ?? [query.error]
  return <Missing words={missing ? t.searched(words) : t.unsearched} errors={errors} query={query} />
}

type MissingProps = {
  words: string
  errors: readonly unknown[]
  query: { isFetching: boolean; refetch: () => Promise<unknown> }
}

/**
 * What is missing, and a way to try again, after which it says how often that was in vain; where nothing of it can come on this
 * page, a button that loads the page anew, see `Failure`.
 */
function Missing({ words, errors, query: { isFetching, refetch } }: MissingProps) {
  const { panel, retry } = useTexts(commonTexts)
  const t = useTexts(noticesTexts)
  /** How often it was tried again while the same was missing. */
  const [vain, setVain] = useState({ words, times: 0 })
  const times = vain.words === words ? vain.times : 0
  const tryAgain = async () => {
    await refetch()
    setVain({ words, times: times + 1 })
  }
  const isLost = !isFetching && !errors.some(canRetry)
  return (
    <Notice>
      <p>{words}</p>
      {times > 0 && !isFetching && <p>{t.inVain(times)}</p>}
      {isLost ? (
        <button type="button" data-anew="">
          {panel.reload}
        </button>
      ) : (
        <button type="button" aria-disabled={isFetching} onClick={() => void (isFetching || tryAgain())}>
          {isFetching ? panel.loading : retry}
        </button>
      )}
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
