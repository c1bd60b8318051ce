import type { ReactNode } from 'react'
import styles from './picture.module.css'
import type { Marks } from './useMarks.ts'

type Props = {
  id: string
  name: string
  pressed: boolean
  /** Other values are chosen and this one is not: it is drawn hollow, so that they differ by more than colour. */
  ghost: boolean
  marks: Marks
  /** The area that takes pointer events, in the units of the SVG. */
  hit: { x: number; y: number; width: number; height: number }
  children: ReactNode
}

/** A value of a Recharts picture as a button: its hit area, at least as large as what is drawn, and what is drawn. */
export function RectMark({ id, name, pressed, ghost, marks, hit, children }: Props) {
  return (
    <g
      {...marks.propsOf(id)}
      aria-label={name}
      aria-pressed={pressed}
      data-ghost={ghost || undefined}
      className={styles.mark}
    >
      <rect {...hit} data-hit="" className={styles.hit} />
      {children}
      <rect {...inset(hit)} data-hit="" className={styles.halo} />
      <rect {...inset(hit)} data-hit="" className={styles.ring} />
    </g>
  )
}

/** A little smaller, so that neighbouring marks do not cover the focus ring. */
function inset({ x, y, width, height }: Props['hit']): Props['hit'] {
  return { x: x + 2, y: y + 2, width: Math.max(1, width - 4), height: Math.max(1, height - 4) }
}
