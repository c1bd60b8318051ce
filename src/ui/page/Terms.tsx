import styles from './sections.module.css'

type Props = {
  items: readonly (readonly [term: string, meaning: string])[]
  /** Whether the terms are literals of data files, set as code. */
  code?: boolean
}

/** Terms with their definitions. */
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
