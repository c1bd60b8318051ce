import type { Theme } from '#src/domain/move.ts'
import type { ThemeId } from '#src/domain/vocabulary.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { useChartTexts } from '../useChartTexts.ts'
import styles from './ThemeLegend.module.css'

type Props = {
  themes: readonly Theme[]
  chosen: readonly ThemeId[]
  asShare: boolean
  onShare: (asShare: boolean) => void
  /** Called with the hovered or focused theme, which the picture highlights, so that colour is not the only key. */
  onPoint: (theme: ThemeId | null) => void
  onChoose: (theme: ThemeId) => void
}

/** The colours of the themes, in the order of the stack from the bottom, and a switch between numbers and shares. */
export function ThemeLegend({ themes, chosen, asShare, onShare, onPoint, onChoose }: Props) {
  const t = useChartTexts()
  const text = useText()
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={t.columns.values.theme} className={styles.themes}>
        {themes.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            data-theme={id}
            aria-pressed={chosen.includes(id)}
            onClick={() => onChoose(id)}
            onPointerEnter={() => onPoint(id)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(id)}
            onBlur={() => onPoint(null)}
          >
            {text(label)}
          </button>
        ))}
      </div>
      <div role="group" aria-label={t.months.scale} className={styles.scale}>
        <button type="button" aria-pressed={!asShare} onClick={() => onShare(false)}>
          {t.months.absolute}
        </button>
        <button type="button" aria-pressed={asShare} onClick={() => onShare(true)}>
          {t.months.share}
        </button>
      </div>
    </div>
  )
}
