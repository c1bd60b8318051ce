import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Boundary } from '#src/app/shell/Boundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'

/** The boundary of a whole page. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const t = useTexts(shellTexts)
  const { pathname } = useLocation()
  return (
    <Boundary resetKey={pathname} title={t.failedPage}>
      {children}
    </Boundary>
  )
}
