import { useMemo } from 'react'
import { frequenciesOf } from '#src/domain/counts/frequencies.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { pathOf } from '#src/url/paths.ts'
import { Drawing } from '../Drawing.tsx'
import { chartsCodeQuery } from '../drawingQueries.ts'
import { Figure } from '../frame/Figure.tsx'
import { barsHeight } from '../heights.ts'
import type { PatternProps } from '../Patterns.tsx'
import { usePatternTexts } from '../usePatternTexts.ts'
import { type BarFacet, facetFigure } from './facetFigure.ts'

/** How many moves each value of a facet has, as bars. */
export function FacetPattern({
  facet,
  timeline,
  filter,
  selection,
  labels,
  context,
  act,
}: PatternProps & { facet: BarFacet }) {
  const t = usePatternTexts()
  const locale = useLocale()
  const { rows, table, markName, ...words } = useMemo(
    () =>
      facetFigure({
        facet,
        frequencies: frequenciesOf(facet, selection, filter, timeline.vocabulary),
        base: selection.bases[facet],
        names: labels[facet],
        t,
        locale,
        ...(facet === 'country' && { leftOut: timeline.record.home.country }),
        ...((facet === 'country' || facet === 'person') && {
          pageOf: (value: string) => pathOf({ name: facet, id: value }, locale),
        }),
      }),
    [facet, selection, filter, timeline, labels, t, locale],
  )
  const choose = (value: string) => act({ type: 'toggled', facet, value })
  const { title } = words
  return (
    <Figure id={facet} {...words} table={table} context={context} onChoose={choose}>
      <Drawing code={chartsCodeQuery} title={title} table={table} heightOf={() => barsHeight(rows)} onChoose={choose}>
        {({ BarsPicture }, width) => (
          <BarsPicture
            label={title}
            rows={rows}
            width={width}
            themed={facet === 'theme'}
            markName={markName}
            onChoose={choose}
          />
        )}
      </Drawing>
    </Figure>
  )
}
