import type { ComponentPropsWithRef, MouseEvent } from 'react'
import { type To, useHref, useLinkClickHandler } from 'react-router'

type Props = Omit<ComponentPropsWithRef<'a'>, 'href'> & {
  to: To
  /** Kept with the step of the history that the link makes. */
  state?: unknown
  preventScrollReset?: boolean | undefined
}

/**
 * A link within the site, made as the router's documentation says. The router's own `Link` can also fetch pages of its framework
 * in advance, which costs every reader's first page 1.4 kB.
 */
export function Link({ to, state, preventScrollReset, onClick, target, children, ...props }: Props) {
  const href = useHref(to)
  const follow = useLinkClickHandler(to, {
    state,
    ...(preventScrollReset !== undefined && { preventScrollReset }),
    ...(target !== undefined && { target }),
  })
  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    if (!event.defaultPrevented) follow(event)
  }
  return (
    <a {...props} href={href} target={target} onClick={handleClick}>
      {children}
    </a>
  )
}
