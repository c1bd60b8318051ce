import { Link } from 'react-router'
import prose from '#src/ui/page/prose.module.css'
import { ArrivalHeading } from './ArrivalHeading.tsx'
import styles from './Profile.module.css'

type Props = {
  title: string
  heading: string
  items: readonly { key: string; name: string; link: string }[]
}

/** For a link to a country or person that the record does not have: links to those that it has. */
export function MissingProfile({ title, heading, items }: Props) {
  return (
    <div className={prose.page}>
      <ArrivalHeading>{title}</ArrivalHeading>
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
