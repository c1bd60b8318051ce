import { codeQuery } from '#src/app/loading/codeQuery.ts'
import { LaterPart } from '#src/app/loading/LaterPart.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { scrollToPart } from '#src/ui/browser/scrollUntilStable.ts'
import { useNearViewport } from '#src/ui/browser/useNearViewport.ts'
import type { MovesChartsProps } from './MovesCharts.tsx'
import styles from './MovesPage.module.css'

/** Charts and map. Their code loads when they are near the viewport; their height is reserved until then. */
export function LazyCharts(props: MovesChartsProps) {
  const t = useTexts(shellTexts)
  const [ref, near] = useNearViewport<HTMLElement>()
  return (
    <section ref={ref} id={chartsId} aria-label={t.charts.label} tabIndex={-1} className={styles.charts}>
      {near && (
        <LaterPart code={chartsCode} failed={t.charts.failed}>
          {({ MovesCharts }) => <MovesCharts {...props} />}
        </LaterPart>
      )}
    </section>
  )
}

const chartsId = 'patterns'
const chartsCode = codeQuery('charts', () => import('./MovesCharts.tsx'))

/** Link down to charts and map, for narrow screens, where the long list comes before them. */
export function ChartsLink() {
  const t = useTexts(shellTexts)
  return (
    <a
      href={`#${chartsId}`}
      className={styles.toCharts}
      onClick={(event) => {
        event.preventDefault()
        scrollToPart(chartsId)
      }}
    >
      {t.charts.label}
    </a>
  )
}
