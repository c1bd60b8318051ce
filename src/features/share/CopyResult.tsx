import styles from './Panels.module.css'

type Props = {
  said: string
  /** A text that the browser did not let us copy, to be copied by hand. */
  shown: string | null
  label: string
}

/** What came of copying or saving, said aloud too. */
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
