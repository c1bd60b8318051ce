import { type RefObject, useEffect } from 'react'

/** How much room a list needs to be of use, in pixels. */
const enough = 320

/** Scrolls the field to the top of the screen when its list opens where there is little room below, as on a phone. */
export function useRoomBelow(field: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const box = field.current
    if (!isOpen || !box) return
    const { height } = window.visualViewport ?? { height: window.innerHeight } // without the keyboard of a phone
    if (height - box.getBoundingClientRect().bottom < enough) box.scrollIntoView({ block: 'start' })
  }, [field, isOpen])
}
