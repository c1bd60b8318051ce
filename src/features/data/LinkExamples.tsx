import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

type Example = { id: string; words: string; matches: string; link: ReactNode }
type Props = { heading: string; examples: readonly Example[] }

/** Example links with filters, each with the filter in words and the number of moves. */
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
