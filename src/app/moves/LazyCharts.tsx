import { useSuspenseQuery } from '@tanstack/react-query'
import { chartsCodeQuery } from '#src/app/boot/codeQueries.ts'
import layout from '#src/app/pages/dashboard/Dashboard.module.css'
import { Boundary } from '#src/app/shell/Boundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import type { Narrowing } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { ChartName } from '#src/features/charts/Charts.tsx'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { periodInWords } from '#src/i18n/periodWords.ts'
import { jumpTo } from '#src/ui/browser/jumpTo.ts'
import { useNearViewport } from '#src/ui/browser/useNearViewport.ts'
import { Icon } from '#src/ui/Icon.tsx'
import type { Shown } from './useDashboard.ts'

type Props = {
  timeline: Timeline
  shown: Shown
  charts?: readonly ChartName[]
  /** The country or person of the screen, where it is about one. */
  about?: Narrowing
}

/** Charts and map, whose code comes when their place nears the screen; the place is held until then. */
export function LazyCharts(props: Props) {
  const t = useTexts(shellTexts)
  const [ref, near] = useNearViewport<HTMLElement>()
  return (
    <section ref={ref} id={patternsId} aria-label={t.charts.label} tabIndex={-1} className={layout.patterns}>
      {near && (
        <Boundary isLater resetKey="" title={t.charts.failed} fallback={<p role="status">{t.loading}</p>}>
          <Loaded {...props} />
        </Boundary>
      )}
    </section>
  )
}

const patternsId = 'patterns'

/** On a narrow screen, where the long list stands before them, the way to charts and map. */
export function ChartsLink() {
  const t = useTexts(shellTexts)
  return (
    <a
      href={`#${patternsId}`}
      className={layout.toPatterns}
      onClick={(event) => {
        event.preventDefault()
        jumpTo(patternsId)
      }}
    >
      {t.charts.label} <Icon name="down" />
    </a>
  )
}

function Loaded({ shown, ...rest }: Props) {
  const locale = useLocale()
  const { Charts } = useSuspenseQuery(chartsCodeQuery).data
  const { filter, selection, labels, months, range, act } = shown
  return (
    <Charts
      {...{ filter, selection, labels, months, range, act }}
      period={periodInWords(shown.period, locale)}
      {...rest}
    />
  )
}
