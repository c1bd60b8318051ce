import { useEffect } from 'react'
import { readScheme } from './schemeMessage.ts'

/**
 * Applies the colour scheme that the embedding site sends, and that of the system where it sends none. The scheme that a
 * reader chose on our own site does not apply in frames: index.html leaves it out there.
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
