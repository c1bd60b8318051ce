import type { ReactNode } from 'react'
import { Link } from '#src/ui/Link.tsx'
import prose from '#src/ui/page/prose.module.css'
import styles from './Profile.module.css'

type Props = {
  /** The first heading of the page. */
  title: ReactNode
  heading: string
  items: readonly { key: string; name: string; link: string }[]
}

/** For a link to a country or person that the record does not have: links to those that it has. */
export function MissingProfile({ title, heading, items }: Props) {
  return (
    <div className={prose.page}>
      {title}
      <h2>{heading}</h2>
      <ul className={styles.index}>
        {items.map(({ key, name, link }) => (
          <li key={key}>
            <Link to={link}>{name}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
