import { type ReactNode, useLayoutEffect, useState } from 'react'
import styles from './Figure.module.css'
import { type Marks, markElement } from './useMarks.ts'

type Props = { marks: Marks; children: (key: string) => ReactNode }
type Place = { left: number; top: number; width: number }

/** What a mark stands for, beside it. It stays while the pointer is on it and goes with Escape (WCAG 1.4.13). */
export function MarkTip({ marks, children }: Props) {
  const { box, card } = marks
  const [place, setPlace] = useState<Place | null>(null)
  const { id } = card
  useLayoutEffect(() => {
    const mark = id === null ? null : markElement(box.current, id)
    const frame = box.current?.getBoundingClientRect()
    if (!mark || !frame) return setPlace(null)
    const target = (mark.querySelector('[data-tip]') ?? mark).getBoundingClientRect()
    setPlace({
      left: target.left + target.width / 2 - frame.left,
      top: target.top - frame.top,
      width: frame.width,
    })
  }, [box, id])
  if (id === null || !place) return null
  return (
    <div
      className={styles.tip}
      data-side={place.left > place.width / 2 ? 'left' : 'right'}
      style={{
        top: place.top,
        ...(place.left > place.width / 2 ? { right: place.width - place.left } : { left: place.left }),
      }}
      onPointerEnter={card.keep}
      onPointerLeave={card.hideSoon}
    >
      {children(id)}
    </div>
  )
}
