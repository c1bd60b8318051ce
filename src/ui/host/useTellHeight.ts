import { type RefObject, useEffect } from 'react'
import { type HeightMessage, heightMessageType } from './hostMessages.ts'

/**
 * Tells the page around this one how high a part of it is, now and whenever that changes; and again when its reader turns
 * to it or the system changes its look, since the host answers with its own, which may have changed unseen. The message
 * holds nothing that any site may not know, so it goes to whatever site the page is shown in. Does nothing where there is
 * none around.
 */
export function useTellHeight(part: RefObject<HTMLElement | null>, siteId: string): void {
  useEffect(() => {
    const element = part.current
    if (!element || window.parent === window) return
    const tell = () => {
      const message: HeightMessage = {
        type: heightMessageType(siteId),
        height: Math.ceil(element.getBoundingClientRect().height),
      }
      window.parent.postMessage(message, '*')
    }
    const observer = new ResizeObserver(tell)
    observer.observe(element)
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('visibilitychange', tell, { signal })
    document.documentElement.addEventListener('pointerenter', tell, { signal })
    window.addEventListener('focus', tell, { signal })
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell, { signal })
    return () => {
      observer.disconnect()
      listening.abort()
    }
  }, [part, siteId])
}
