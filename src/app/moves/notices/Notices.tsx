import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { remainingTitlesQuery, useTimeline } from '#src/record/load/queries.ts'
import { searchQuery } from '#src/record/load/searchQueries.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import { noticesTexts } from './texts.ts'

type Props = {
  /** Values of the link that the record does not have, as written there. */
  ignored: string
  /** Whether there is a search, and texts that it could not read. */
  lacksTexts: boolean
}

/** What could not be shown: values of the link, entries, titles; and texts that could not be searched. */
export function Notices({ ignored, lacksTexts }: Props) {
  const t = useTexts(noticesTexts)
  const { broken } = useTimeline()
  const [dismissed, setDismissed] = useState('')
  return (
    <>
      {ignored !== '' && ignored !== dismissed && (
        <Notice>
          <p>
            {t.ignored} <code>{ignored}</code>
          </p>
          <button type="button" onClick={() => setDismissed(ignored)}>
            {t.dismiss}
          </button>
        </Notice>
      )}
      {broken > 0 && <Notice>{t.broken(broken)}</Notice>}
      <MissingTitles />
      {lacksTexts && <MissingTexts />}
    </>
  )
}

/** More years than these are counted and not named. */
const mostYears = 4

/** The years of which titles could not be loaded, and a way to try again. */
function MissingTitles() {
  const locale = useLocale()
  const t = useTexts(noticesTexts)
  const { retry } = useTexts(commonTexts)
  const { titles } = useTimeline()
  const { isError, refetch } = useQuery({ ...remainingTitlesQuery(locale), enabled: false })
  const years = titles.flatMap(({ year, read }) => (read.includes(locale) ? [] : String(year)))
  if (!isError || years.length === 0) return null
  const named = years.length > mostYears ? t.years(years.length) : joinWords(years.toReversed(), locale)
  return (
    <Notice>
      <p>{t.titles(named)}</p>
      <button type="button" onClick={() => void refetch()}>
        {retry}
      </button>
    </Notice>
  )
}

/** The years of which texts could not be searched, or that none could, and a way to try again. */
function MissingTexts() {
  const locale = useLocale()
  const t = useTexts(noticesTexts)
  const { retry } = useTexts(commonTexts)
  const { data, refetch } = useQuery({ ...searchQuery(locale), enabled: false })
  const years = data?.missing.map((piece) => piece.years) ?? []
  const named = years.length > mostYears ? t.years(years.length) : joinWords(years, locale)
  return (
    <Notice>
      <p>{data ? t.searched(named) : t.unsearched}</p>
      <button type="button" onClick={() => void refetch()}>
        {retry}
      </button>
    </Notice>
  )
}
