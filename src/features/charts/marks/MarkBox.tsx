import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { keyOfMark } from '#src/ui/focus/marks.ts'
import { useRovingFocus } from '#src/ui/focus/useRovingFocus.ts'
import { useHoverCard } from '#src/ui/overlay/useHoverCard.ts'
import styles from './MarkTip.module.css'
import { MarkTip } from './MarkTip.tsx'
import type { Marks } from './useMarks.ts'

type Props = {
  label: string
  marks: Marks
  /** The contents of a mark's tip; null for none. */
  tip: (key: string) => ReactNode
  children: ReactNode
}

/** Holds a picture with marks and listens to the events of all of them, so that hovering one does not render the others. */
export function MarkBox({ label, marks, tip, children }: Props) {
  const { grid, box, onChoose, onKeyDown } = marks
  const card = useHoverCard()
  const [lastKey, setLastKey] = useState<string | null>(null)
  const keys = grid.flat().filter((key) => key !== '')
  useRovingFocus(box, (lastKey !== null && keys.includes(lastKey) ? lastKey : keys[0]) ?? null)
  return (
    <div
      ref={box}
      role="presentation"
      className={styles.marks}
      onKeyDown={onKeyDown}
      onClick={onMark((key) => onChoose(key))}
      onFocus={onMark((key, element) => {
        setLastKey(key)
        if (element.matches(':focus-visible')) card.show(key)
      })}
      onBlur={onMark(card.hide)}
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

/** Handles events whose target is in a mark, with its key and the element. */
function onMark(handle: (key: string, element: Element) => void): (event: SyntheticEvent) => void {
  return ({ target }) => {
    const key = keyOfMark(target)
    if (key !== null && target instanceof Element) handle(key, target)
  }
}
