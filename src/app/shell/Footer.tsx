import { useQuery } from '@tanstack/react-query'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { timelineQuery } from '#src/record/load/queries.ts'
import type { LoadedTimeline } from '#src/record/load/timelineFile.ts'
import { revisionMark } from './revisionDay.ts'
import styles from './Shell.module.css'
import { shellTexts } from './texts.ts'

export function Footer() {
  const t = useTexts(shellTexts)
  const locale = useLocale()
  const { data } = useQuery(timelineQuery)
  return (
    <footer className={styles.footer}>
      <p>{t.footer.notOfficial}</p>
      <p>{t.footer.licence}</p>
      {data && <p>{t.footer.updated(import.meta.env.SSR ? revisionMark : revisionDay(data, locale))}</p>}
    </footer>
  )
}

function revisionDay({ timeline }: LoadedTimeline, locale: Locale): string {
  return dayInWords(toDay(timeline.updated), locale)
}
