import { useEffect, useLayoutEffect } from 'react'
import { readScheme } from './hostMessages.ts'

/**
 * Gives the page the look of the site that shows it: the system's, or the one that the host tells. The look that a
 * reader chose for our own site is set aside, since it would stand out from the page around.
 */
export function useHostScheme(): void {
  useLayoutEffect(() => {
    delete document.documentElement.dataset.scheme
  }, [])
  useEffect(() => {
    const onMessage = ({ data, source }: MessageEvent<unknown>) => {
      if (source !== window.parent) return
      const scheme = readScheme(data)
      if (scheme) document.documentElement.dataset.scheme = scheme
    }
    window.addEventListener('message', onMessage)
    return () => window.removeEventListener('message', onMessage)
  }, [])
}
