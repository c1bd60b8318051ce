import { useQuery } from '@tanstack/react-query'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { timelineQuery } from '#src/record/load/queries.ts'
import { revisionMark } from './revisionDay.ts'
import styles from './Shell.module.css'
import { shellTexts } from './texts.ts'

export function Footer() {
  const t = useTexts(shellTexts)
  const locale = useLocale()
  const loaded = useQuery(timelineQuery).data
  const updated = import.meta.env.SSR ? revisionMark : loaded?.timeline.updated
  return (
    <footer className={styles.footer}>
      <p>{t.footer.notOfficial}</p>
      <p>{t.footer.licence}</p>
      {updated && <p>{t.footer.updated(import.meta.env.SSR ? revisionMark : dayInWords(toDay(updated), locale))}</p>}
    </footer>
  )
}
