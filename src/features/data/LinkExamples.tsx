import { Link } from 'react-router'
import styles from './DataTable.module.css'

type Example = { words: string; matches: string; link: { pathname: string; search: string } }
type Props = { heading: string; examples: readonly Example[] }

/** Filter links that can be followed, each with what it asks for and how much that is. */
export function LinkExamples({ heading, examples }: Props) {
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {examples.map(({ words, matches, link }) => (
          <li key={link.search}>
            {words} ({matches}):{' '}
            <Link to={link} className={styles.code}>
              {link.pathname}
              {link.search}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
