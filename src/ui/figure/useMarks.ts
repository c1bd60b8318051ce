import { type KeyboardEvent, useState } from 'react'
import { useHoverCard } from '#src/ui/useHoverCard.ts'
import { type MarkGrid, stepInGrid } from './markGrid.ts'

export type Marks = ReturnType<typeof useMarks>

/**
 * The marks of a drawing as buttons with one tab stop: arrows walk them, Enter, space, click and tap choose, hover and
 * keyboard focus show what they stand for. They lie within a {@link MarkBox}.
 */
export function useMarks(grid: MarkGrid, onChoose: (key: string) => void) {
  const [box, hold] = useState<HTMLElement | null>(null)
  const [active, setActive] = useState<string | null>(null)
  const card = useHoverCard()
  const known = active !== null && grid.some((row) => row.includes(active))
  const current = known ? active : (grid.flat().find((key) => key !== '') ?? null)
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.target instanceof Element ? event.target.getAttribute('data-mark') : null
    if (key === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    if (event.key === 'Enter' || event.key === ' ') onChoose(key)
    else {
      const next = stepInGrid(grid, key, event.key)
      if (next === null) return
      setActive(next)
      markElement(box, next)?.focus()
    }
    event.preventDefault()
  }
  return {
    box,
    hold,
    card,
    onKeyDown,
    propsOf: (key: string) => ({
      'data-mark': key,
      role: 'button',
      tabIndex: key === current ? 0 : -1,
      onClick: () => onChoose(key),
      onFocus: (event: { currentTarget: Element }) => {
        setActive(key)
        if (event.currentTarget.matches(':focus-visible')) card.show(key)
      },
      onBlur: card.hide,
      onPointerEnter: () => card.showSoon(key),
      onPointerLeave: card.hideSoon,
    }),
  }
}

/** The element of a mark. */
export function markElement(box: Element | null, key: string): SVGElement | null {
  return box?.querySelector<SVGElement>(`[data-mark="${CSS.escape(key)}"]`) ?? null
}
