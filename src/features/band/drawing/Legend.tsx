import { kindShapes } from '#src/domain/kindShape.ts'
import { statusLooks } from '#src/domain/statusLook.ts'
import { kindIds } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Shape } from '#src/ui/Shape.tsx'
import { bandTexts } from '../texts.ts'
import styles from './Legend.module.css'

/** Which shape means which kind and status of move. */
export function Legend() {
  const t = useTexts(bandTexts)
  const common = useTexts(commonTexts)
  return (
    <ul className={styles.legend} aria-label={t.legend}>
      {kindIds.map((kind) => (
        <li key={kind}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <Shape name={kindShapes[kind]} size={5} />
          </svg>
          {common.kinds[kind]}
        </li>
      ))}
      <li>
        <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
          <Shape name="disc" size={5} {...statusLooks.announced} />
        </svg>
        {common.statuses.announced}
      </li>
      <li>
        <svg width="18" height="14" viewBox="-9 -7 18 14" aria-hidden="true">
          <Shape name="disc" size={5} {...statusLooks.cancelled} />
        </svg>
        {common.statuses.cancelled} / {common.statuses.postponed.toLowerCase()}
      </li>
    </ul>
  )
}
