import { useMemo } from 'react'
import { latestMoves } from '#src/domain/latestMoves.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { LatestMoves } from '#src/features/latest/LatestMoves.tsx'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { type FacetLabels, placeInWords } from '#src/i18n/labels.ts'
import { pathOf } from '#src/url/paths.ts'

const shown = 4

type Props = { timeline: Timeline; labels: FacetLabels }

/** The latest moves of the record. Their links keep nothing of the filter, which need not select them. */
export function News({ timeline, labels }: Props) {
  const locale = useLocale()
  const moves = useMemo(() => latestMoves(timeline, shown), [timeline])
  return (
    <LatestMoves
      moves={moves}
      updated={toDay(timeline.updated)}
      placeOf={(move) => placeInWords(move, labels, locale)}
      linkOf={({ id }) => pathOf({ name: 'move', id }, locale)}
    />
  )
}
