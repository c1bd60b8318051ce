import { kindShapes } from '#src/domain/kindShape.ts'
import { kindIds } from '#src/domain/vocabulary.ts'
import { useMessages } from '#src/i18n/LocaleContext.ts'
import { Shape } from '#src/ui/Shape.tsx'
import styles from '../Band.module.css'

/** What each outline means. */
export function Legend() {
  const t = useMessages()
  return (
    <ul className={styles.legend} aria-label={t.band.legend}>
      {kindIds.map((kind) => (
        <li key={kind}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <Shape name={kindShapes[kind]} size={5} />
          </svg>
          {t.kinds[kind]}
        </li>
      ))}
      <li>
        <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
          <Shape name="disc" size={5} status="announced" />
        </svg>
        {t.statuses.announced}
      </li>
      <li>
        <svg width="18" height="14" viewBox="-9 -7 18 14" aria-hidden="true">
          <Shape name="disc" size={5} status="cancelled" />
        </svg>
        {t.statuses.cancelled} / {t.statuses.postponed.toLowerCase()}
      </li>
    </ul>
  )
}
