import { Link } from 'react-router'
import styles from '#src/ui/page/sections.module.css'

type Props = { label: string; sections: readonly { id: string; heading: string }[] }

/** The short list of a page's sections. Router links: a bare fragment would be taken for a step back in history. */
export function Contents({ label, sections }: Props) {
  return (
    <nav aria-labelledby="contents" className={styles.contents}>
      <h2 id="contents" className={styles.label}>
        {label}
      </h2>
      <ul className={styles.links}>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <Link to={{ hash: id }}>{heading}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
