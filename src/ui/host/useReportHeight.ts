import { type RefObject, useEffect } from 'react'
import { type HeightMessage, heightMessageType } from './heightMessage.ts'
import { askWordPress } from './wordPress.ts'

/**
 * Sends the height of an element to the embedding page, at first and whenever it changes. Also when the frame becomes
 * visible, gets the focus or the pointer, or the system changes its colour scheme: the host answers each message with its
 * own scheme, which may have changed without an event in this frame. The message holds nothing private, so it is sent
 * whatever the origin of the host. Does nothing outside of frames.
 */
export function useReportHeight(target: RefObject<HTMLElement | null>, siteId: string): void {
  useEffect(() => {
    const element = target.current
    if (!element || window.parent === window) return
    const report = () => {
      const message: HeightMessage = {
        type: heightMessageType(siteId),
        height: Math.ceil(element.getBoundingClientRect().height),
      }
      window.parent.postMessage(message, '*')
      askWordPress({ message: 'height', value: message.height })
    }
    const observer = new ResizeObserver(report)
    observer.observe(element)
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('visibilitychange', report, { signal })
    document.documentElement.addEventListener('pointerenter', report, { signal })
    window.addEventListener('focus', report, { signal })
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', report, { signal })
    return () => {
      observer.disconnect()
      listening.abort()
    }
  }, [target, siteId])
}
