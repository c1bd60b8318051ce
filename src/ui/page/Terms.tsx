import styles from './sections.module.css'

type Props = {
  items: readonly (readonly [term: string, meaning: string])[]
  /** The terms are written as they stand in files. */
  code?: boolean
}

/** Words of the record and what they mean. */
export function Terms({ items, code = false }: Props) {
  return (
    <dl className={styles.terms}>
      {items.map(([term, meaning]) => (
        <div key={term}>
          <dt className={code ? styles.code : undefined}>{code ? <code>{term}</code> : term}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
