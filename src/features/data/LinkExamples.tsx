import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

type Example = { id: string; words: string; matches: string; link: ReactNode }
type Props = { heading: string; examples: readonly Example[] }

/** Filter links that can be followed, each with what it asks for and how much that is. */
export function LinkExamples({ heading, examples }: Props) {
  return (
    <>
      <h3>{heading}</h3>
      <ul className={styles.examples}>
        {examples.map(({ id, words, matches, link }) => (
          <li key={id}>
            {words} ({matches}): {link}
          </li>
        ))}
      </ul>
    </>
  )
}
