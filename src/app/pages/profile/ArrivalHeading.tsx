import { useEffect, useRef } from 'react'
import { NavigationType, useNavigationType } from 'react-router'

/** The first heading of a page. It gets the focus when the page is opened by a link within the app. */
export function ArrivalHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const arrived = useRef(useNavigationType() === NavigationType.Push)
  useEffect(() => {
    if (arrived.current) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
