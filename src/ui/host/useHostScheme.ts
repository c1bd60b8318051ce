import { useEffect } from 'react'
import { readScheme } from './hostMessages.ts'

/**
 * Gives the page the look that the site which shows it tells, and that of the system where it tells none. The look that a
 * reader chose for our own site is none of a frame's: index.html does not apply it there.
 */
export function useHostScheme(siteId: string): void {
  useEffect(() => {
    const onMessage = ({ data, source }: MessageEvent<unknown>) => {
      const scheme = source === window.parent ? readScheme(data, siteId) : null
      if (scheme === 'system') delete document.documentElement.dataset.scheme
      else if (scheme) document.documentElement.dataset.scheme = scheme
    }
    window.addEventListener('message', onMessage)
    return () => window.removeEventListener('message', onMessage)
  }, [siteId])
}
