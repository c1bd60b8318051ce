import { useMemo } from 'react'
import { type LaneSet, makeLanes } from '#src/domain/lanes.ts'
import { shortNameOf } from '#src/domain/shortNameOf.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { bandTexts } from '#src/features/band/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import type { BandView } from '#src/url/viewState.ts'

/** The lanes of the band, as the address asks for them. Their labels have little room, so people have their short names. */
export function useLaneSet(timeline: Timeline, { lanes, order }: BandView, labels: FacetLabels): LaneSet {
  const t = useTexts(bandTexts)
  return useMemo(() => {
    const names =
      lanes === 'person' ? new Map(timeline.people.map((person) => [person.id, shortNameOf(person)])) : labels[lanes]
    return makeLanes(timeline, lanes, order, names, { other: t.otherLane, none: t.noneLanes[lanes] })
  }, [timeline, lanes, order, labels, t])
}
