import { useSuspenseQuery } from '@tanstack/react-query'
import { entryCode } from '#src/app/loading/prefetchPage.ts'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import styles from './EntryPage.module.css'

/** The page of an entry inside the boundary that shows loading and failure of its code and of the index. */
export function EntryPage() {
  const common = useTexts(commonTexts)
  const shell = useTexts(shellTexts)
  return (
    <SiteBoundary
      resetKey={useLocale()}
      title={shell.failedPage}
      fallback={
        <p role="status" className={styles.loading}>
          {common.entry.loading}
        </p>
      }
    >
      <Loaded />
    </SiteBoundary>
  )
}

function Loaded() {
  const { Entry } = useSuspenseQuery(entryCode).data
  return <Entry />
}
