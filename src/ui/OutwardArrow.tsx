import { Icon } from './Icon.tsx'
import styles from './OutwardArrow.module.css'

/** At the end of a link that leads out of the site: an arrow, which stays with the last word, and the words that say so. */
export function OutwardArrow({ words }: { words: string }) {
  return (
    <span className={styles.arrow}>
      {'\u00a0'}
      <Icon name="out" />
      <span className="visuallyHidden"> {words}</span>
    </span>
  )
}
