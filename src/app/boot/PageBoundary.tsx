import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { PageLoading } from '#src/app/shell/PageLoading.tsx'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Failure } from '#src/ui/page/Failure.tsx'

/** The boundary of a whole page: for its data, and errors while it renders. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const t = useTexts(shellTexts)
  const { panel } = useTexts(commonTexts)
  const { pathname } = useLocation()
  return (
    <SiteBoundary isPage resetKey={pathname} title={t.failedPage} fallback={<PageLoading words={panel.loading} />}>
      {children}
    </SiteBoundary>
  )
}

/** In place of a page whose code failed to load or to run: header and footer stay, and a button reloads. */
export function RouteError() {
  const t = useTexts(shellTexts)
  const { panel } = useTexts(commonTexts)
  return (
    <>
      <DocumentHead title={t.failedPage} />
      <Failure isPage title={t.failedPage} action={panel.reload} />
    </>
  )
}
