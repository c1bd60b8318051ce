import { type RefObject, useEffect } from 'react'
import { type HeightMessage, heightMessageType } from './hostMessages.ts'

/**
 * Tells the page around this one how high a part of it is, now and whenever that changes. The message holds nothing that
 * any site may not know, so it goes to whatever site the page is shown in. Does nothing where there is none around.
 */
export function useTellHeight(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = part.current
    if (!element || window.parent === window) return
    const observer = new ResizeObserver(() => {
      const message: HeightMessage = {
        type: heightMessageType,
        height: Math.ceil(element.getBoundingClientRect().height),
      }
      window.parent.postMessage(message, '*')
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [part])
}
