import styles from './Failure.module.css'

type Props = {
  title: string
  detail?: string | undefined
  hint?: string | undefined
  action: string
  /** Without it a script of index.html loads the page anew at its address: for code, which browsers do not load again. */
  onRetry?: (() => void) | undefined
  /** It stands in place of all of a page, so its title is the heading. */
  isPage?: boolean
}

/** What failed, why, and a button to try again. */
export function Failure({ title, detail, hint, action, onRetry, isPage = false }: Props) {
  const Title = isPage ? 'h1' : 'p'
  return (
    <div role="alert" className={styles.failure}>
      <Title className={styles.title}>{title}</Title>
      {detail && <p>{detail}</p>}
      {hint && <p>{hint}</p>}
      <button type="button" data-anew={onRetry ? undefined : ''} onClick={onRetry}>
        {action}
      </button>
    </div>
  )
}
