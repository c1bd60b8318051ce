import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Move } from '#src/domain/move.ts'
import { PlaceLine } from '#src/features/entry/PlaceLine.tsx'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { moveQuery } from '#src/record/load/queries.ts'
import { pathOf } from '#src/url/paths.ts'

type Props = { move: Move; labels: FacetLabels; children: ReactNode }

/** Where a move took place; once its file has loaded, also its venues, but for those that the title above it names. */
export function EntryPlace({ move, labels, children }: Props) {
  const locale = useLocale()
  const text = useText()
  const titleOf = useTitle()
  const { data } = useQuery(moveQuery(move.id))
  const title = titleOf(move).toLocaleLowerCase(locale)
  const venues = (data?.places ?? []).flatMap(({ venue }) => (venue ? [text(venue)] : []))
  return (
    <PlaceLine
      stops={move.stops}
      venues={[...new Set(venues)].filter((venue) => !title.includes(venue.toLocaleLowerCase(locale)))}
      countryName={(code) => labels.country.get(code) ?? code}
      formerName={({ country, city }) => {
        const place = data?.places.find((each) => each.country === country && each.city?.es === city?.es)
        return place?.formerCountry ? text(place.formerCountry) : null
      }}
      countryLink={(code) => pathOf({ name: 'country', id: code }, locale)}
    >
      {children}
    </PlaceLine>
  )
}
