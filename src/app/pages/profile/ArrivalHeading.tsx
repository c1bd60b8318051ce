import { useEffect, useRef } from 'react'
import { useIsFirstPage } from '#src/app/address/useIsFirstPage.ts'

/** The first heading of a page. It gets the focus when a link within the app or the history leads to the page. */
export function ArrivalHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const isFirstPage = useIsFirstPage()
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true })
  }, [isFirstPage])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
