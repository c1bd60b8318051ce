import styles from './Panels.module.css'

type Props = {
  said: string
  /** A text that the browser did not allow to copy. */
  shown: string | null
  label: string
}

/** The result of copying or saving, announced as a status. */
export function CopyResult({ said, shown, label }: Props) {
  return (
    <div className={styles.result}>
      <p role="status">{said}</p>
      {shown && (
        <textarea readOnly rows={3} value={shown} aria-label={label} onFocus={(event) => event.target.select()} />
      )}
    </div>
  )
}
