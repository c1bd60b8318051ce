import { Link } from '#src/ui/Link.tsx'
import styles from '#src/ui/page/sections.module.css'

type Props = { label: string; sections: readonly { id: string; heading: string }[] }

/**
 * The list of a page's sections, folded so that the page begins with what it says. Router links: a bare fragment would be
 * taken for a step back in history.
 */
export function Contents({ label, sections }: Props) {
  return (
    <nav aria-label={label} className={styles.contents}>
      <details>
        <summary>
          {label} <span className={styles.size}>{sections.length}</span>
        </summary>
        <ul className={styles.links}>
          {sections.map(({ id, heading }) => (
            <li key={id}>
              <Link to={{ hash: id }}>{heading}</Link>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
