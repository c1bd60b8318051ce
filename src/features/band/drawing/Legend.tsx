import { kindShapes } from '#src/domain/kindShape.ts'
import type { LaneField } from '#src/domain/lanes.ts'
import { statusLooks } from '#src/domain/statusLook.ts'
import { kindIds } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Shape } from '#src/ui/Shape.tsx'
import { captions } from '../layout/captionOf.ts'
import { GroupDot } from './GroupDot.tsx'
import styles from './Legend.module.css'
import { bandDrawingTexts } from './texts.ts'

/** How to read the band in one line, which the styles choose, and on demand what each of its marks means. */
export function Legend({ field }: { field: LaneField }) {
  const t = useTexts(bandDrawingTexts)
  const common = useTexts(commonTexts)
  return (
    <div className={styles.foot}>
      <p>
        {captions.map((name) => (
          <span key={name} className={styles[name]}>
            {t.captions[name][0]} <span>{t.captions[name][1]}</span>
          </span>
        ))}
        <span className={styles.outlined}> {t.outlined}</span>
      </p>
      <details>
        <summary>{t.legend}</summary>
        <ul className={styles.legend}>
          <li className={styles.ofGroups}>
            <Sign>
              <path d="M0-10V8" stroke="var(--stroke)" strokeWidth="1.5" />
              <circle cy="-6" r="3.2" />
              <circle cy="4" r="6" />
            </Sign>
            {t.legendGroup}
          </li>
          <li className={styles.ofOutlines}>
            <Sign>
              <GroupDot cell={{ lane: 0, count: 2, occurred: 1, announced: 1, disputed: 0 }} unit={6} />
            </Sign>
            {t.legendOutlined}
          </li>
          <li>
            <Sign>
              <path d="M0-7V7" stroke="var(--stroke)" strokeWidth="1.5" />
              <Shape name="disc" size={4} y={-6} />
              <Shape name="disc" size={4} y={6} />
            </Sign>
            {t.legendStroke}
          </li>
          {/* Where lanes are kinds, their names say it. */}
          {field !== 'kind' && (
            <>
              <li>{t.legendKinds}</li>
              {kindIds.map((kind) => (
                <li key={kind}>
                  <Sign>
                    <Shape name={kindShapes[kind]} size={5} />
                  </Sign>
                  {common.kinds[kind]}
                </li>
              ))}
            </>
          )}
          <li>
            <Sign>
              <Shape name="disc" size={6} {...statusLooks.announced} />
            </Sign>
            {common.statuses.announced}
          </li>
          <li>
            <Sign>
              <Shape name="disc" size={5} {...statusLooks.cancelled} />
            </Sign>
            {common.statuses.cancelled} / {common.statuses.postponed.toLowerCase()}
          </li>
          <li>
            <Sign>
              <Shape name="disc" size={5} {...statusLooks.disputed} />
            </Sign>
            {common.statuses.disputed}
          </li>
          <li>
            <Sign>
              <rect x="-10" y="-4" width="20" height="8" rx="1" opacity="0.45" />
            </Sign>
            {t.legendDays}
          </li>
          <li>
            <Sign>
              <rect className={styles.doubt} x="-10" y="-4" width="20" height="8" rx="4" />
            </Sign>
            {t.legendDoubt}
          </li>
          <li>
            <Sign>
              <path d="M-10 5V1H10V5" fill="none" stroke="currentColor" strokeWidth="1.25" />
            </Sign>
            {t.legendTour}
          </li>
          <li>
            <Sign>
              <path d="M-10 3L-3-8M-7 8L3-8M-1 8L9-8M5 8L10 0" stroke="currentColor" />
            </Sign>
            {t.legendEmpty}
          </li>
        </ul>
      </details>
    </div>
  )
}

function Sign({ children }: { children: React.ReactNode }) {
  return (
    <svg width="22" height="22" viewBox="-11 -11 22 22" fill="currentColor" aria-hidden="true">
      {children}
    </svg>
  )
}
