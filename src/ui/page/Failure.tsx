import styles from './Failure.module.css'

type Props = {
  title: string
  detail?: string | undefined
  hint?: string | undefined
  action: string
  onRetry: () => void
}

/** What failed, why, and a button to try again. */
export function Failure({ title, detail, hint, action, onRetry }: Props) {
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.title}>{title}</p>
      {detail && <p>{detail}</p>}
      {hint && <p>{hint}</p>}
      <button type="button" onClick={onRetry}>
        {action}
      </button>
    </div>
  )
}
