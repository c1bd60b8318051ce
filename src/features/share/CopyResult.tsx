import styles from './Panels.module.css'

type Props = {
  announcement: string
  /** A text that the browser did not let us copy, to be copied by hand. */
  uncopied: string | null
  label: string
}

/** The result of copying or saving, in a live region. */
export function CopyResult({ announcement, uncopied, label }: Props) {
  return (
    <div className={styles.result}>
      <p role="status">{announcement}</p>
      {uncopied && (
        <textarea readOnly rows={3} value={uncopied} aria-label={label} onFocus={(event) => event.target.select()} />
      )}
    </div>
  )
}
