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

/** The distance of the tip from its mark, in pixels. */
const gap = 6

/**
 * Places the tip beside the mark, within the left and right edge of the drawing: above it where that covers no label of
 * another mark, else on the side where it covers the fewest.
 */
function place(tip: HTMLElement | null, box: HTMLElement | null, mark: SVGElement | null): void {
  if (!tip || !box || !mark) return
  const frame = box.getBoundingClientRect()
  const target = (mark.querySelector('[data-tip]') ?? mark).getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = tip
  const middle = target.left + target.width / 2 - frame.left - width / 2
  const centre = target.top + target.height / 2 - frame.top - height / 2
  const sides = [
    { left: middle, top: target.top - frame.top - height - gap },
    { left: middle, top: target.bottom - frame.top + gap },
    { left: target.left - frame.left - width - gap, top: centre },
    { left: target.right - frame.left + gap, top: centre },
  ]
  const inFrame = sides
    .map(({ left, top }) => ({ left: Math.max(0, Math.min(left, frame.width - width)), top }))
    .filter(({ left, top }) => {
      const [x, y] = [left + frame.left, top + frame.top]
      return x >= target.right || x + width <= target.left || y >= target.bottom || y + height <= target.top
    })
  const labels = [...box.querySelectorAll(`[data-label]:not([data-label="${CSS.escape(mark.dataset['mark'] ?? '')}"])`)]
  const boxes = labels.map((label) => label.getBoundingClientRect())
  const covered = ({ left, top }: { left: number; top: number }) => {
    const [x, y] = [left + frame.left, top + frame.top]
    return boxes.filter((b) => b.left < x + width && b.right > x && b.top < y + height && b.bottom > y).length
  }
  const [best] = inFrame.toSorted((a, b) => covered(a) - covered(b))
  tip.style.left = `${best?.left ?? 0}px`
  tip.style.top = `${best?.top ?? 0}px`
}
