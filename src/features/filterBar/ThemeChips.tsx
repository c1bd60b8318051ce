import { useTexts } from '#src/i18n/defineTexts.ts'
import '#src/ui/checkbox.css'
import type { Option } from './option.ts'
import styles from './ThemeChips.module.css'
import { filterBarTexts } from './texts.ts'

type Props = { options: readonly Option[]; onToggle: (theme: string) => void }

/** The filter by theme where the lanes of the band are none: boxes with name and count, as the lanes have. */
export function ThemeChips({ options, onToggle }: Props) {
  const t = useTexts(filterBarTexts)
  return (
    <div role="group" aria-label={t.themes} className={styles.chips}>
      {options.map(({ value, label, count, chosen }) => {
        const isEmpty = count === 0 && !chosen
        return (
          <label key={value} className={styles.chip} data-theme={value} data-empty={isEmpty || undefined}>
            <input type="checkbox" checked={chosen} disabled={isEmpty} onChange={() => onToggle(value)} />
            {label} <span className={styles.count}>{count}</span>
          </label>
        )
      })}
    </div>
  )
}
