import { useTexts } from '#src/i18n/defineTexts.ts'
import type { Option } from './option.ts'
import styles from './ThemeChips.module.css'
import { filterBarTexts } from './texts.ts'

type Props = { options: readonly Option[]; onToggle: (theme: string) => void }

export function ThemeChips({ options, onToggle }: Props) {
  const t = useTexts(filterBarTexts)
  return (
    <div role="group" aria-label={t.themes} className={styles.chips}>
      {options.map(({ value, label, count, chosen }) => (
        <button
          key={value}
          type="button"
          className={styles.chip}
          data-theme={value}
          aria-pressed={chosen}
          disabled={count === 0 && !chosen}
          onClick={() => onToggle(value)}
        >
          <span className={styles.dot} aria-hidden="true" />
          {label} <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  )
}
