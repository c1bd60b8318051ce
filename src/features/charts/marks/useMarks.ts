import { type KeyboardEvent, useState } from 'react'
import { type MarkGrid, stepInGrid } from './markGrid.ts'

export type Marks = ReturnType<typeof useMarks>

/**
 * The marks of a picture as buttons: arrow keys move between them; Enter, space, click and tap choose. They are rendered within a
 * MarkBox, which listens for all of them, gives them one tab stop and shows their tips.
 */
export function useMarks(grid: MarkGrid, onChoose: (key: string) => void) {
  const [box, setBox] = useState<HTMLElement | null>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyOfMark(event.target)
    if (key === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      if (!event.repeat) onChoose(key)
    } else {
      const next = stepInGrid(grid, key, event.key)
      if (next === null) return
      markElement(box, next)?.focus()
    }
    event.preventDefault()
  }
  return { grid, box, setBox, onChoose, onKeyDown, propsOf }
}

function propsOf(key: string) {
  return { 'data-mark': key, role: 'button', tabIndex: -1 }
}

/** The key of the mark that an event happened on; null outside of marks. */
export function keyOfMark(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null
}

/** The element of a mark. */
export function markElement(box: Element | null, key: string): SVGElement | null {
  return box?.querySelector<SVGElement>(`[data-mark="${CSS.escape(key)}"]`) ?? null
}
