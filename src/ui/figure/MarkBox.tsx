import type { ReactNode } from 'react'
import styles from './Figure.module.css'
import { MarkTip } from './MarkTip.tsx'
import type { Marks } from './useMarks.ts'

type Props = {
  label: string
  marks: Marks
  /** What a mark stands for, shown beside it; null for nothing. */
  tip: (key: string) => ReactNode
  children: ReactNode
}

/** Holds a drawing with marks: the keys that walk them, and the words beside the one that is pointed at. */
export function MarkBox({ label, marks, tip, children }: Props) {
  const { hold, onKeyDown } = marks
  return (
    <div ref={hold} role="presentation" className={styles.marks} onKeyDown={onKeyDown}>
      <div role="group" aria-label={label}>
        {children}
      </div>
      <MarkTip marks={marks} tip={tip} />
    </div>
  )
}
