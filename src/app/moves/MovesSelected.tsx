import type { ReactNode } from 'react'
import { usePrintedUrl } from '#src/app/address/usePrintedUrl.ts'
import type { DispatchFilter } from '#src/app/address/useViewState.ts'
import { ShareViewButton } from '#src/app/sharing/LazySharing.tsx'
import { isFiltering, type Narrowing } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { SelectionLine } from '#src/features/selection/SelectionLine.tsx'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { periodInWords } from '#src/i18n/periodWords.ts'
import { withView } from '#src/url/viewAddress.ts'
import type { View } from '#src/url/viewState.ts'
import styles from './MovesSelected.module.css'
import type { SelectedMoves } from './useSelectedMoves.ts'

type Props = {
  timeline: Timeline
  selected: SelectedMoves
  view: View
  labels: FacetLabels
  dispatchFilter: DispatchFilter
  /** The path at which the selection is shown. */
  pathname: string
  /** On the page of a country or person: the filter that gives the same moves on the dashboard. */
  narrowing?: Narrowing | undefined
  /** Whether the texts that a query searches are on their way. */
  isPending: boolean
  /** What acts on the whole view, where the page has no row of tools for it. */
  tools?: ReactNode
}

/**
 * How many moves are selected, and by which filter; in print, the URL of the view. Where the page has no row of tools, on
 * pages of a country or person and on narrow screens, it is that row: it has the button that shares the view, too.
 */
export function MovesSelected(props: Props) {
  const { timeline, selected, view, labels, dispatchFilter, pathname, narrowing, isPending, tools } = props
  const locale = useLocale()
  const address = withView(pathname, view)
  const printedUrl = usePrintedUrl(address)
  return (
    <SelectionLine
      count={selected.moves.length}
      total={timeline.moves.length}
      period={periodInWords(selected.period, locale)}
      isPending={isPending}
      filter={view.filter}
      printedUrl={printedUrl}
      labels={labels}
      dispatchFilter={dispatchFilter}
    >
      {selected.moves.length > 0 && (narrowing || isFiltering(view.filter)) && (
        <div className={narrowing ? styles.tools : styles.narrowOnly}>
          {tools}
          <ShareViewButton
            timeline={timeline}
            indices={selected.selection.indices}
            narrowing={narrowing}
            view={view}
            labels={labels}
            address={address}
          />
        </div>
      )}
    </SelectionLine>
  )
}
