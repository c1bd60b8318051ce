import styles from './ShowAllButton.module.css'

type Props = {
  isAll: boolean
  words: { all: string; fewer: string }
  onToggle: () => void
}

/** Below a list or picture that shows the first few of many: shows all of them, or again few. */
export function ShowAllButton({ isAll, words, onToggle }: Props) {
  return (
    <button type="button" className={styles.button} aria-expanded={isAll} onClick={onToggle}>
      {isAll ? words.fewer : words.all}
    </button>
  )
}
