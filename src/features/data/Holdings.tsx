import styles from './Rows.module.css'

type Props = { items: readonly { name: string; count: string; rule?: string | undefined }[] }

/** How much of everything the record holds: name, figure, and the rule by which it is counted. */
export function Holdings({ items }: Props) {
  return (
    <dl className={`${styles.rows} ${styles.counted}`}>
      {items.map(({ name, count, rule }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={styles.count}>{count}</dd>
          {rule && <dd>{rule}</dd>}
        </div>
      ))}
    </dl>
  )
}
