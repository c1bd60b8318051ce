import { useLocation } from 'react-router'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { pageOf } from '#src/url/paths.ts'
import { Dashboard } from './Dashboard.tsx'
import styles from './DashboardPage.module.css'

/** The dashboard inside the boundary that shows loading and failure of its index. */
export function DashboardPage() {
  const common = useTexts(commonTexts)
  const shell = useTexts(shellTexts)
  const locale = useLocale()
  const isWhole = pageOf(useLocation().pathname)?.name === 'dashboard' // an open entry describes itself
  return (
    <>
      {isWhole && <DocumentHead description={common.site.description} />}
      <SiteBoundary
        resetKey={locale}
        title={shell.failed}
        fallback={
          <div className={styles.skeleton} role="status">
            <h1>{common.site.title.join(' ')}</h1>
            <p>{shell.loading}</p>
          </div>
        }
      >
        <Dashboard />
      </SiteBoundary>
    </>
  )
}
