import type { ReactNode, SyntheticEvent } from 'react'
import { useHoverCard } from '#src/ui/overlay/useHoverCard.ts'
import styles from './MarkTip.module.css'
import { MarkTip } from './MarkTip.tsx'
import { keyOfMark, type Marks } from './useMarks.ts'
import { useTabStop } from './useTabStop.ts'

type Props = {
  label: string
  marks: Marks
  /** What a mark stands for, shown beside it; null for nothing. */
  tip: (key: string) => ReactNode
  /** The keyboard moved the focus to a mark. */
  onReach?: (key: string) => void
  children: ReactNode
}

/** Wraps a picture with marks and listens for all of them, so that pointing at one does not render the picture again. */
export function MarkBox({ label, marks, tip, onReach, children }: Props) {
  const { grid, box, setBox, onChoose, onKeyDown } = marks
  const card = useHoverCard()
  const tabStop = useTabStop(box, grid)
  return (
    <div
      ref={setBox}
      role="presentation"
      className={styles.marks}
      onKeyDown={onKeyDown}
      onClick={onMark((key) => onChoose(key))}
      onFocus={onMark((key, element) => {
        tabStop.onFocus(key, element)
        if (!element.matches(':focus-visible')) return
        card.show(key)
        onReach?.(key)
      })}
      onBlur={onMark((_, element) => {
        tabStop.onBlur(element)
        card.hide()
      })}
      onPointerOver={onMark((key) => card.showSoon(key))}
      onPointerOut={onMark(card.hideSoon)}
    >
      <div role="group" aria-label={label} data-picture="">
        {children}
      </div>
      <MarkTip box={box} card={card} tip={tip} />
    </div>
  )
}

/** Handles events on marks, with the key of the mark and its element. */
function onMark(handle: (key: string, element: Element) => void): (event: SyntheticEvent) => void {
  return ({ target }) => {
    const key = keyOfMark(target)
    if (key !== null && target instanceof Element) handle(key, target)
  }
}
