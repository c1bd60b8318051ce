import { useMemo } from 'react'
import { frequenciesOf } from '#src/domain/counts/frequencies.ts'
import { shortNameOf } from '#src/domain/shortNameOf.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { ChartProps } from '../chartProps.ts'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { LazyPicture } from '../frame/LazyPicture.tsx'
import { rechartsPictures } from '../pictureCode.ts'
import { barsHeight } from '../pictureSizes.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { type BarFacet, barsRows } from './barsRows.ts'

/** How many moves each value of a facet has, as bars. */
export function BarsChart({ facet, record, view, host, downloads, coverage }: ChartProps & { facet: BarFacet }) {
  const t = useChartTexts()
  const locale = useLocale()
  const { timeline, labels } = record
  const { filter, selection } = view
  const { dispatchFilter, pageOf } = host
  const shortNames = useMemo(
    () => new Map(timeline.people.map((person) => [person.id, shortNameOf(person)])),
    [timeline],
  )
  const rows = useMemo(
    () =>
      barsRows({
        facet,
        frequencies: frequenciesOf(facet, selection, filter, timeline.vocabulary),
        base: selection.bases[facet],
        names: labels[facet],
        t,
        locale,
        ...(facet === 'person' && { shortNames }),
        ...(facet === 'country' && { leftOut: timeline.record.home.country }),
        ...((facet === 'country' || facet === 'person') && { pageOf: (value: string) => pageOf(facet, value) }),
      }),
    [facet, selection, filter, timeline, labels, shortNames, pageOf, t, locale],
  )
  if (rows.bars.length === 0) return null
  const choose = (value: string) => dispatchFilter({ type: 'toggled', facet, value })
  return (
    <ChartFrame id={facet} rows={rows} downloads={downloads} coverage={coverage} onChoose={choose}>
      <LazyPicture code={rechartsPictures} rows={rows} heightOf={() => barsHeight(rows.bars)} onChoose={choose}>
        {({ BarsPicture }, width) => (
          <BarsPicture rows={rows} width={width} themed={facet === 'theme'} onChoose={choose} />
        )}
      </LazyPicture>
    </ChartFrame>
  )
}
