import { useLocation } from 'react-router'
import { Boundary } from '#src/app/shell/Boundary.tsx'
import { useLocale, useMessages } from '#src/i18n/LocaleContext.ts'
import { pageOf } from '#src/url/paths.ts'
import styles from './Dashboard.module.css'
import { Dashboard } from './Dashboard.tsx'

/** The dashboard while its index is under way, when it failed, and when it is there. */
export function DashboardPage() {
  const t = useMessages()
  const locale = useLocale()
  const isWhole = pageOf(useLocation().pathname)?.name === 'dashboard' // an open entry describes itself
  return (
    <>
      {isWhole && <meta name="description" content={t.siteDescription} />}
      <Boundary
        resetKey={locale}
        title={t.failed}
        fallback={
          <div className={styles.skeleton} role="status">
            <h1>{t.title.join(' ')}</h1>
            <p>{t.loading}</p>
          </div>
        }
      >
        <Dashboard />
      </Boundary>
    </>
  )
}
