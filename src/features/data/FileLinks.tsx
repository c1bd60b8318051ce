import styles from './Rows.module.css'

type Props = { files: readonly { id: string; name: string; use: string; address: string }[] }

/** Files that the site publishes, each with what it is for. */
export function FileLinks({ files }: Props) {
  return (
    <dl className={styles.rows}>
      {files.map(({ id, name, use, address }) => (
        <div key={id}>
          <dt>
            <a href={address}>{name}</a>
          </dt>
          <dd>{use}</dd>
        </div>
      ))}
    </dl>
  )
}
