import { type PointerEvent, type RefObject, useState } from 'react'
import { useHoverCard } from '#src/ui/overlay/useHoverCard.ts'
import type { PlacedMark } from '../layout/placeMark.ts'
import { useCards } from './useCards.ts'

/** Which mark has its card shown or its list open, and what its element does for that. */
export function useMarkCards(stage: RefObject<HTMLElement | null>, onFocusMark: (mark: PlacedMark) => void) {
  const card = useHoverCard()
  const cards = useCards()
  const [openId, setOpenId] = useState<string | null>(null)
  /**
   * At what height in the drawing the pointer came to the mark with the card, and to another since: a shown card stays where
   * it is.
   */
  const [pointed, setPointed] = useState<readonly { id: string; y: number }[]>([])
  const pointAt = ({ id }: PlacedMark, y: number) => {
    if (id !== card.id) setPointed((marks) => [...marks.filter((mark) => mark.id === card.id), { id, y }])
  }
  const handlersOf = (mark: PlacedMark) => ({
    onFocus: () => {
      onFocusMark(mark)
      pointAt(mark, 0)
      cards.load()
      card.show(mark.id)
    },
    onBlur: () => card.hide(),
    onEnter: ({ clientY, pointerType }: PointerEvent) => {
      pointAt(mark, clientY - (stage.current?.getBoundingClientRect().top ?? 0))
      if (pointerType === 'touch') return
      cards.load()
      card.showSoon(mark.id)
    },
    onLeave: card.hideSoon,
    onTap: () => {
      cards.load()
      return card.tap(mark.id)
    },
    onExpand: () => {
      cards.load()
      setOpenId(mark.id === openId ? null : mark.id)
    },
  })
  const pointedY = pointed.find(({ id }) => id === card.id)?.y ?? 0
  return { cards, card, pointedY, openId, setOpenId, handlersOf }
}
