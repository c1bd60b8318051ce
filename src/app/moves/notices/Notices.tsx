import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { remainingTitlesQuery, useTimeline } from '#src/record/load/queries.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import { noticesTexts } from './texts.ts'

type Props = {
  /** Values of the link that the record does not have, as written there. */
  ignored: string
  /** The languages in which titles are needed. */
  titles: Locale | 'all'
}

/** What could not be shown: values of the link, entries, titles. */
export function Notices({ ignored, titles }: Props) {
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
      <MissingTitles wanted={titles} />
    </>
  )
}

/** More years than these are counted and not named. */
const mostYears = 4

/** The years of which titles could not be loaded, and a way to try again. */
function MissingTitles({ wanted }: { wanted: Props['titles'] }) {
  const locale = useLocale()
  const t = useTexts(noticesTexts)
  const { retry } = useTexts(commonTexts)
  const { titles } = useTimeline()
  const { isError, refetch } = useQuery({ ...remainingTitlesQuery(wanted), enabled: false })
  const needed = wanted === 'all' ? localeIds : [wanted]
  const years = titles.flatMap(({ year, read }) => (needed.every((id) => read.includes(id)) ? [] : String(year)))
  if (!isError || years.length === 0) return null
  const named = years.length > mostYears ? t.years(years.length) : joinWords(years.toReversed(), locale)
  return (
    <Notice>
      <p>{wanted === 'all' ? t.searched(named) : t.titles(named)}</p>
      <button type="button" onClick={() => void refetch()}>
        {retry}
      </button>
    </Notice>
  )
}
