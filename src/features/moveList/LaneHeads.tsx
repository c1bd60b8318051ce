import type { Theme } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import styles from './LaneMarks.module.css'
import { moveListTexts } from './texts.ts'

/**
 * The heads of the upright lanes: a number for each, which stays in sight while the list scrolls, and above the list what
 * each stands for. Lanes are too close for words, even upright ones.
 */
export function LaneHeads({ themes }: { themes: readonly Theme[] }) {
  const t = useTexts(moveListTexts)
  const text = useText()
  return (
    <>
      <ol className={styles.key} aria-label={t.lanes}>
        {themes.map(({ id, label }) => (
          <li key={id} data-theme={id}>
            {text(label)}
          </li>
        ))}
      </ol>
      <div className={styles.heads} aria-hidden="true">
        {themes.map(({ id }, lane) => (
          <b key={id} data-theme={id}>
            {lane + 1}
          </b>
        ))}
      </div>
    </>
  )
}
