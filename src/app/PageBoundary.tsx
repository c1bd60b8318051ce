import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useMessages } from '#src/i18n/LocaleContext.ts'
import { Boundary } from './Boundary.tsx'

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
