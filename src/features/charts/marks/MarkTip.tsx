import type { ReactNode, RefObject } from 'react'
import { markElement } from '#src/ui/focus/marks.ts'
import { Overlay } from '#src/ui/overlay/Overlay.tsx'
import type { HoverCardState } from '#src/ui/overlay/useHoverCard.ts'
import styles from './MarkTip.module.css'

type Props = { box: RefObject<HTMLElement | null>; card: HoverCardState; tip: (key: string) => ReactNode }

/** The tip of the mark that is hovered or focused. */
export function MarkTip({ box, card, tip }: Props) {
  const { id } = card
  const words = id === null ? null : tip(id)
  if (id === null || !words) return null
  const mark = () => markElement(box.current, id)
  return (
    <Overlay
      key={id}
      ref={(tipBox) => place(tipBox, box.current, mark())}
      isHint
      trigger={mark}
      className={styles.tip}
      onClose={card.dismiss}
      onPointerEnter={card.keep}
      onPointerLeave={card.hideSoon}
    >
      {words}
    </Overlay>
  )
}

/** Places the tip over the middle of the mark, within the left and right edge of the drawing. */
function place(tip: HTMLElement | null, box: HTMLElement | null, mark: SVGElement | null): void {
  if (!tip || !box || !mark) return
  const frame = box.getBoundingClientRect()
  const target = (mark.querySelector('[data-tip]') ?? mark).getBoundingClientRect()
  const middle = target.left + target.width / 2 - frame.left
  tip.style.top = `${target.top - frame.top}px`
  tip.style.left = `${Math.max(0, Math.min(middle - tip.offsetWidth / 2, frame.width - tip.offsetWidth))}px`
}
