import { memo, useMemo } from 'react'
import { type Filter, type FilterAction, type Narrowing, noNarrowing } from '#src/domain/selection/filter.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import type { DayRange } from '#src/domain/time/dateSpan.ts'
import type { Month } from '#src/domain/time/months.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { useAfterPaint } from '#src/ui/browser/useAfterPaint.ts'
import { FacetPattern } from './bars/FacetPattern.tsx'
import type { BarFacet } from './bars/facetFigure.ts'
import { DaysPattern } from './days/DaysPattern.tsx'
import { figureContext } from './figureContext.ts'
import type { FigureContext } from './frame/Figure.tsx'
import { MapPattern } from './map/MapPattern.tsx'
import { MonthsPattern } from './months/MonthsPattern.tsx'
import styles from './Patterns.module.css'
import { PairsPattern } from './pairs/PairsPattern.tsx'
import { usePatternTexts } from './usePatternTexts.ts'

/** What every chart and the map are made from. */
export type PatternProps = {
  timeline: Timeline
  filter: Filter
  selection: Selection
  labels: FacetLabels
  months: readonly Month[]
  /** The days of the whole record. */
  range: DayRange
  context: FigureContext
  act: (action: FilterAction) => void
}

/** The figures in the order in which they stand. */
const allFigures = ['map', 'months', 'country', 'person', 'kind', 'status', 'pairs', 'days'] as const
export type FigureName = (typeof allFigures)[number] | BarFacet

type Props = Omit<PatternProps, 'context'> & {
  /** The days of the selection, in words. */
  period: string
  figures?: readonly FigureName[]
  /** The country or person whose moves these are, on a page about one. */
  about?: Narrowing | undefined
}

/** The patterns of the selection: what follows band and list when these have answered. */
export const Patterns = memo(function Patterns({
  filter,
  selection,
  period,
  figures = allFigures,
  about = noNarrowing,
  ...rest
}: Props) {
  const t = usePatternTexts()
  const locale = useLocale()
  const { timeline, labels } = rest
  const shown = useAfterPaint(useMemo(() => ({ filter, selection, period }), [filter, selection, period]))
  const context = useMemo(
    () => figureContext(timeline, shown.filter, about, labels, shown.period, t, locale),
    [timeline, shown, about, labels, t, locale],
  )
  const props: PatternProps = { ...rest, filter: shown.filter, selection: shown.selection, context }
  return (
    <div className={styles.patterns}>
      <h2 className={styles.heading}>{t.heading}</h2>
      <p className={styles.lead}>{t.lead}</p>
      <div className={styles.figures}>
        {figures.map((name) => {
          switch (name) {
            case 'map':
              return <MapPattern key={name} {...props} />
            case 'months':
              return <MonthsPattern key={name} {...props} />
            case 'pairs':
              return <PairsPattern key={name} {...props} />
            case 'days':
              return <DaysPattern key={name} {...props} />
            default:
              return <FacetPattern key={name} facet={name} {...props} />
          }
        })}
      </div>
    </div>
  )
})
