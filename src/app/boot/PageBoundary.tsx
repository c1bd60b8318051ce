import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'

/** The boundary of a whole page. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const t = useTexts(shellTexts)
  const { pathname } = useLocation()
  return (
    <SiteBoundary resetKey={pathname} title={t.failedPage}>
      {children}
    </SiteBoundary>
  )
}
