import { type ReactNode, useDeferredValue, useMemo } from 'react'
import type { SetListView } from '#src/app/address/useViewState.ts'
import { LaterPart } from '#src/app/loading/LaterPart.tsx'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { isSearching, type Narrowing, noNarrowing } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import '#src/features/years/YearLinks.module.css' // of what stands in the built page before its code has come
import { DensityStrip } from '#src/features/densityStrip/DensityStrip.tsx'
import { ListTools } from '#src/features/moveList/ListTools.tsx'
import { MoveList } from '#src/features/moveList/MoveList.tsx'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { type Marks, MarksContext } from '#src/ui/MarksContext.ts'
import { pathOf } from '#src/url/paths.ts'
import { withOnly } from '#src/url/viewAddress.ts'
import type { View } from '#src/url/viewState.ts'
import { belowListCode } from './belowList/belowListCode.ts'
import { ChartsLink } from './LazyCharts.tsx'
import { monthHrefs, movesInPage } from './monthHrefs.ts'
import { listInOrder } from './search/listInOrder.ts'
import type { SelectedMoves } from './useSelectedMoves.ts'
import { useShowAskedSelection } from './useShowAskedSelection.ts'

type Props = {
  timeline: Timeline
  selected: SelectedMoves
  view: View
  setListView: SetListView
  words: MoveWords
  /** How to mark what the query finds. */
  marks: Marks
  /** On the page of a country or person: the filter that gives the same moves on the dashboard. */
  narrowing?: Narrowing | undefined
  /** The button that opens the filter on a narrow screen. */
  filter?: ReactNode
  /** Whether the built page holds all moves, as that of a year does. */
  isWhole?: boolean
}

/**
 * The list of a page of moves with its tools; on a narrow screen, where there is no band, under a strip of the whole
 * record. What counts renders first: the long list follows once that has been painted.
 */
export function MovesList(props: Props) {
  const { timeline, selected, view, setListView, words, marks, narrowing, filter, isWhole = false } = props
  const shell = useTexts(shellTexts)
  const locale = useLocale()
  const { moves } = selected
  const { timeline: record } = useTimeline()
  const { list, filter: asked } = view
  const { hits } = asked
  const inPage = isWhole ? Infinity : movesInPage
  const monthHref = useMemo(() => monthHrefs(moves, list.sort, inPage, locale), [moves, list.sort, inPage, locale])
  const { form } = list
  const inOrder = useMemo(() => listInOrder(moves, list.sort, hits), [moves, list.sort, hits])
  const shown = useDeferredValue(
    useMemo(() => ({ moves, words, marks, form, inOrder }), [moves, words, marks, form, inOrder]),
  )
  const hasYears = !isWhole && moves.length === timeline.moves.length
  useShowAskedSelection(shown.moves === moves)
  return (
    <SiteBoundary resetKey={locale} title={shell.broke}>
      {moves.length > 0 && inOrder.sort !== 'relevance' && (
        <DensityStrip timeline={timeline} moves={moves} monthHref={monthHref} />
      )}
      <ListTools
        sort={inOrder.sort}
        form={form}
        canRank={isSearching(asked)}
        isEmpty={moves.length === 0}
        onChange={setListView}
      >
        {filter}
        {moves.length > 0 && <ChartsLink />}
      </ListTools>
      {moves.length > 0 && (
        <MarksContext value={shown.marks}>
          <MoveList
            moves={shown.inOrder.moves}
            occasions={timeline.occasions}
            record={record}
            themes={timeline.themes}
            sort={shown.inOrder.sort}
            hasLanes={shown.form === 'lanes'}
            words={shown.words}
            inPage={inPage}
            monthTo={import.meta.env.SSR ? monthTo : undefined}
          />
        </MarksContext>
      )}
      {(hasYears || timeline.leftOut) && (
        <LaterPart code={belowListCode}>
          {({ LeftOut, YearsNav }) => (
            <>
              <LeftOut timeline={timeline} view={view} />
              {hasYears && <YearsNav timeline={timeline} narrowing={narrowing} />}
            </>
          )}
        </LaterPart>
      )}
    </SiteBoundary>
  )

  function monthTo(year: string, month: string) {
    return {
      ...withOnly(pathOf({ name: 'year', id: year }, locale), narrowing ?? noNarrowing),
      hash: `#month-${month}`,
    }
  }
}
