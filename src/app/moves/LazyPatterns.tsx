import type { DispatchFilter } from '#src/app/address/useViewState.ts'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import type { Filter, Narrowing } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { FigureName } from '#src/features/charts/Patterns.tsx'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { periodInWords } from '#src/i18n/periodWords.ts'
import { jumpTo } from '#src/ui/browser/jumpTo.ts'
import { useNearViewport } from '#src/ui/browser/useNearViewport.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { lazyCode, useLazyCode } from '#src/ui/lazyCode.ts'
import styles from './MovesPage.module.css'
import type { SelectedMoves, WholeTimeline } from './useSelectedMoves.ts'

type Props = {
  timeline: Timeline
  filter: Filter
  selected: SelectedMoves
  whole: WholeTimeline
  labels: FacetLabels
  dispatchFilter: DispatchFilter
  figures?: readonly FigureName[]
  /** On the page of a country or person: the filter that gives the same moves on the dashboard. */
  narrowing?: Narrowing
}

/** Charts and map. Their code loads when their place comes near the viewport; until then the place keeps its height. */
export function LazyPatterns(props: Props) {
  const t = useTexts(shellTexts)
  const [ref, near] = useNearViewport<HTMLElement>()
  return (
    <section ref={ref} id={patternsId} aria-label={t.charts.label} tabIndex={-1} className={styles.patterns}>
      {near && (
        <SiteBoundary isLater resetKey="" title={t.charts.failed} fallback={<p role="status">{t.loading}</p>}>
          <Loaded {...props} />
        </SiteBoundary>
      )}
    </section>
  )
}

const patternsId = 'patterns'
const patternsCode = lazyCode('patterns', () => import('#src/features/charts/Patterns.tsx'))

/** On a narrow screen, where the long list is above them, the link to charts and map. */
export function PatternsLink() {
  const t = useTexts(shellTexts)
  return (
    <a
      href={`#${patternsId}`}
      className={styles.toPatterns}
      onClick={(event) => {
        event.preventDefault()
        jumpTo(patternsId)
      }}
    >
      {t.charts.label} <Icon name="down" />
    </a>
  )
}

function Loaded({ selected, whole, dispatchFilter, narrowing, ...rest }: Props) {
  const locale = useLocale()
  const { Patterns } = useLazyCode(patternsCode)
  return (
    <Patterns
      {...rest}
      selection={selected.selection}
      period={periodInWords(selected.period, locale)}
      months={whole.months}
      range={whole.range}
      act={dispatchFilter}
      about={narrowing}
    />
  )
}
