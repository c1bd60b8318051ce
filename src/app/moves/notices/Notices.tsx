import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { remainingTitlesQuery, useTimeline } from '#src/record/load/queries.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import { noticesTexts } from './texts.ts'

type Props = {
  /** Values of the link that the record does not have, as written there. */
  ignored: string
}

/** What could not be shown: values of the link, entries, titles. */
export function Notices({ ignored }: Props) {
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
    </>
  )
}

/** The years of which titles could not be loaded, and a way to try again. */
function MissingTitles() {
  const locale = useLocale()
  const t = useTexts(noticesTexts)
  const { retry } = useTexts(commonTexts)
  const { titles } = useTimeline()
  const { isError, refetch } = useQuery({ ...remainingTitlesQuery(locale), enabled: false })
  const years = titles.flatMap(({ year, read }) => (read.includes(locale) ? [] : year))
  const [last] = years
  if (!isError || last === undefined) return null
  return (
    <Notice>
      <p>{t.titles(years.at(-1) ?? last, last)}</p>
      <button type="button" onClick={() => void refetch()}>
        {retry}
      </button>
    </Notice>
  )
}
