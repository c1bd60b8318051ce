import { type KeyboardEvent, useRef } from 'react'
import { keyOfMark, markElement } from '#src/ui/focus/marks.ts'
import { type MarkGrid, stepInGrid } from './markGrid.ts'

export type Marks = ReturnType<typeof useMarks>

/**
 * The marks of a picture as buttons: arrows move the focus; Enter, space, click and tap choose. They are rendered inside a
 * MarkBox, which listens to the events of all of them, gives them one tab stop and shows a tip for each.
 */
export function useMarks(grid: MarkGrid, onChoose: (key: string) => void) {
  const box = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyOfMark(event.target)
    if (key === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      if (!event.repeat) onChoose(key)
    } else {
      const next = stepInGrid(grid, key, event.key)
      if (next === null) return
      markElement(box.current, next)?.focus()
    }
    event.preventDefault()
  }
  return { grid, box, onChoose, onKeyDown, propsOf }
}

function propsOf(key: string) {
  return { 'data-mark': key, role: 'button', tabIndex: -1 }
}
