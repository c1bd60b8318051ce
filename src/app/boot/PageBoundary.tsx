import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Boundary } from '#src/app/shell/Boundary.tsx'
import { useMessages } from '#src/i18n/LocaleContext.ts'

/** Loading and failure of a whole page. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const t = useMessages()
  const { pathname } = useLocation()
  return (
    <Boundary resetKey={pathname} title={t.failedPage}>
      {children}
    </Boundary>
  )
}
