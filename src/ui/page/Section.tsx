import type { ReactNode } from 'react'
import styles from './sections.module.css'

type Props = { id: string; heading: string; paragraphs: readonly string[]; children?: ReactNode }

/** A section of a long page with an id for links. Its heading can be focused, so that Tab continues from there. */
export function Section({ id, heading, paragraphs, children }: Props) {
  return (
    <section>
      <h2 id={id} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {children}
    </section>
  )
}
