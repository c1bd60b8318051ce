import type { ReactNode } from 'react'
import type { Card } from '#src/ui/overlay/useHoverCard.ts'
import styles from './MarkTip.module.css'
import { markElement } from './useMarks.ts'

type Props = { box: HTMLElement | null; card: Card; tip: (key: string) => ReactNode }

/** What a mark stands for, beside it. It stays while the pointer is on it and goes with Escape (WCAG 1.4.13). */
export function MarkTip({ box, card, tip }: Props) {
  const { id } = card
  const words = id === null ? null : tip(id)
  if (id === null || !words) return null
  return (
    <div
      key={id}
      ref={(tipBox) => place(tipBox, box, markElement(box, id))}
      className={styles.tip}
      onPointerEnter={card.keep}
      onPointerLeave={card.hideSoon}
    >
      {words}
    </div>
  )
}

/** Over the middle of the mark, within the sides of the drawing. */
function place(tip: HTMLElement | null, box: HTMLElement | null, mark: SVGElement | null): void {
  if (!tip || !box || !mark) return
  const frame = box.getBoundingClientRect()
  const target = (mark.querySelector('[data-tip]') ?? mark).getBoundingClientRect()
  const middle = target.left + target.width / 2 - frame.left
  tip.style.top = `${target.top - frame.top}px`
  tip.style.left = `${Math.max(0, Math.min(middle - tip.offsetWidth / 2, frame.width - tip.offsetWidth))}px`
}
