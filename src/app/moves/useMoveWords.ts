import { useMemo } from 'react'
import type { Filter } from '#src/domain/selection/filter.ts'
import type { Selection } from '#src/domain/selection/selection.ts'
import { placeInSorted } from '#src/domain/sorted.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { bandTexts } from '#src/features/band/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { type FacetLabels, nameInWords, placeInWords } from '#src/i18n/labels.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { pathOf } from '#src/url/paths.ts'
import { withView } from '#src/url/viewAddress.ts'
import type { View } from '#src/url/viewState.ts'

type Options = {
  timeline: Timeline
  selection: Selection
  labels: FacetLabels
  view: View
  /** The filter of the links, where it is not that of the view: on the page of a country, person or year. */
  linkFilter?: Filter
}

/** Name, place and link of each move, for band and list. */
export function useMoveWords({ timeline, selection, labels, view, linkFilter = view.filter }: Options): MoveWords {
  const t = useTexts(bandTexts)
  const locale = useLocale()
  return useMemo(() => {
    const { indices } = selection
    const linked = { filter: linkFilter, band: view.band, list: view.list }
    return {
      name: (move) => {
        const position = placeInSorted(indices, timeline.byId.get(move.id) ?? -1) + 1
        return nameInWords(move, labels, locale, t.position(position, indices.length))
      },
      place: (move) => placeInWords(move, labels, locale),
      link: (move) => withView(pathOf({ name: 'move', id: move.id }, locale), linked),
    }
  }, [selection, timeline, labels, locale, t, view, linkFilter])
}
