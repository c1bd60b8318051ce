import { useMemo } from 'react'
import { frequenciesOf } from '#src/domain/counts/frequencies.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { pathOf } from '#src/url/paths.ts'
import type { ChartProps } from '../Charts.tsx'
import { ChartFrame } from '../frame/ChartFrame.tsx'
import { LazyPicture } from '../frame/LazyPicture.tsx'
import { rechartsCodeQuery } from '../pictureCode.ts'
import { barsHeight } from '../pictureSizes.ts'
import { useChartTexts } from '../useChartTexts.ts'
import { type BarFacet, barsRows } from './barsRows.ts'

/** How many moves each value of a facet has, as bars. */
export function BarsChart({
  facet,
  timeline,
  filter,
  selection,
  labels,
  context,
  act,
}: ChartProps & { facet: BarFacet }) {
  const t = useChartTexts()
  const locale = useLocale()
  const { rows, table, markName, ...words } = useMemo(
    () =>
      barsRows({
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
    <ChartFrame id={facet} {...words} table={table} context={context} onChoose={choose}>
      <LazyPicture
        code={rechartsCodeQuery}
        title={title}
        table={table}
        heightOf={() => barsHeight(rows)}
        onChoose={choose}
      >
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
      </LazyPicture>
    </ChartFrame>
  )
}
