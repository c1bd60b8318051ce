import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Failure } from '#src/ui/page/Failure.tsx'

/** The boundary of a whole page: for its data, and errors while it renders. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const t = useTexts(shellTexts)
  const { pathname } = useLocation()
  return (
    <SiteBoundary resetKey={pathname} title={t.failedPage}>
      {children}
    </SiteBoundary>
  )
}

/** In place of a page whose code failed to load or to run: header and footer stay, and a button reloads. */
export function RouteError() {
  const t = useTexts(shellTexts)
  return <Failure title={t.failedPage} action={t.reload} onRetry={() => window.location.reload()} />
}
