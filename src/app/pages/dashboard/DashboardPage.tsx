import { useSuspenseQuery } from '@tanstack/react-query'
import { dashboardCode } from '#src/app/loading/prefetchPage.ts'
import { PageLoading } from '#src/app/shell/PageLoading.tsx'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'

/** The dashboard inside the boundary that shows loading and failure of its code and of the index. */
export function DashboardPage() {
  const shell = useTexts(shellTexts)
  return (
    <SiteBoundary isPage resetKey={useLocale()} title={shell.failed} fallback={<PageLoading words={shell.loading} />}>
      <Loaded />
    </SiteBoundary>
  )
}

function Loaded() {
  const { Dashboard } = useSuspenseQuery(dashboardCode).data
  return <Dashboard />
}
