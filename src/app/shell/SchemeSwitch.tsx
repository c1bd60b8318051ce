import { useTexts } from '#src/i18n/defineTexts.ts'
import styles from './Shell.module.css'
import { shellTexts } from './texts.ts'

const storageKey = 'scheme' // index.html reads it before the first paint

/** Changes between light and dark. The choice is stored in this browser only, and forgotten where it is the system's own. */
export function SchemeSwitch() {
  const t = useTexts(shellTexts)
  return (
    <button type="button" className={styles.scheme} onClick={changeScheme}>
      <span>{t.scheme.face}</span>
      <span className="visuallyHidden">{`: ${t.scheme.change}`}</span>
    </button>
  )
}

function changeScheme(): void {
  const { dataset } = document.documentElement
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const next = (dataset.scheme ?? system) === 'dark' ? 'light' : 'dark'
  if (next === system) delete dataset.scheme
  else dataset.scheme = next
  try {
    if (next === system) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, next)
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}
