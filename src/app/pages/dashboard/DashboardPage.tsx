import { useSuspenseQuery } from '@tanstack/react-query'
import { dashboardCode } from '#src/app/loading/prefetchPage.ts'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import styles from './DashboardPage.module.css'

/** The dashboard inside the boundary that shows loading and failure of its code and of the index. */
export function DashboardPage() {
  const common = useTexts(commonTexts)
  const shell = useTexts(shellTexts)
  return (
    <SiteBoundary
      resetKey={useLocale()}
      title={shell.failed}
      fallback={
        <div className={styles.skeleton} role="status">
          <h1>{common.site.title.join(' ')}</h1>
          <p>{shell.loading}</p>
        </div>
      }
    >
      <Loaded />
    </SiteBoundary>
  )
}

function Loaded() {
  const { Dashboard } = useSuspenseQuery(dashboardCode).data
  return <Dashboard />
}
