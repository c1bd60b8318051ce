import { useEffect, useRef } from 'react'
import { NavigationType, useNavigationType } from 'react-router'

/** The first heading of a page: whoever follows a link to it has the focus there, as after loading a page. */
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
