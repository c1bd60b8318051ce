import { useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { useViewState } from '#src/app/address/useViewState.ts'
import { LazyCharts } from '#src/app/moves/LazyCharts.tsx'
import { MovesBand } from '#src/app/moves/MovesBand.tsx'
import { MovesList } from '#src/app/moves/MovesList.tsx'
import styles from '#src/app/moves/MovesPage.module.css'
import { MovesSelected } from '#src/app/moves/MovesSelected.tsx'
import { ViewNotices } from '#src/app/moves/notices/ViewNotices.tsx'
import { LaterNothingFound } from '#src/app/moves/search/LaterNothingFound.tsx'
import { LaterSuggestions } from '#src/app/moves/search/LaterSuggestions.tsx'
import { SearchWithoutScripts } from '#src/app/moves/search/SearchWithoutScripts.tsx'
import { useSearchedView } from '#src/app/moves/search/useSearch.ts'
import { useFacetLabels } from '#src/app/moves/useFacetLabels.ts'
import { useMovesBand } from '#src/app/moves/useMovesBand.ts'
import { useMoveWords } from '#src/app/moves/useMoveWords.ts'
import { useSelectedMoves } from '#src/app/moves/useSelectedMoves.ts'
import { ShareViewButton } from '#src/app/sharing/LazySharing.tsx'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { isFiltering } from '#src/domain/selection/filter.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import { BandControls } from '#src/features/band/BandControls.tsx'
import { FilterBar } from '#src/features/filterBar/FilterBar.tsx'
import { FilterSheetButton } from '#src/features/filterBar/sheet/FilterSheetButton.tsx'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { pathOf } from '#src/url/paths.ts'
import { withView } from '#src/url/viewAddress.ts'
import { Masthead } from './Masthead.tsx'
import { News } from './News.tsx'
import { useReturnToRow } from './useReturnToRow.ts'

/** The timeline with its filters: what is new, tools, band, list, charts and map. All parts show one selection. */
export function Dashboard() {
  const { site } = useTexts(commonTexts)
  const locale = useLocale()
  const { key } = useLocation()
  const historyStep = useNavigationType() === NavigationType.Pop ? key : ''
  const listBox = useRef<HTMLDivElement>(null)
  const { timeline: record, retired } = useTimeline()
  const { view: asked, dispatchFilter, setBandView, setListView } = useViewState(record.vocabulary, retired)
  const { view, marks, isPending } = useSearchedView(asked)
  const { filter } = view
  const timeline = timelineAsked(record, filter)
  const { selected, whole } = useSelectedMoves(timeline, filter)
  const { selection } = selected
  const labels = useFacetLabels(timeline)
  const words = useMoveWords({ timeline, selection, labels, view })
  const band = useMovesBand({
    timeline,
    record: timeline,
    wholeWindow: whole.window,
    view: view.band,
    setBandView,
    labels,
  })
  const controls = { timeline, filter, selection, labels, dispatchFilter }
  const pathname = pathOf({ name: 'dashboard' }, locale)
  const isEmpty = selected.moves.length === 0
  const share = !isEmpty && (
    <ShareViewButton
      timeline={timeline}
      indices={selection.indices}
      view={view}
      labels={labels}
      address={withView(pathname, view)}
    />
  )
  useReturnToRow(listBox)
  return (
    <div className={styles.page}>
      <DocumentHead title={site.title.join(' ')} description={site.description} />
      <Masthead timeline={timeline} whole={whole} />
      <News timeline={timeline} labels={labels} />
      <div className={styles.controls}>
        <FilterBar
          controls={controls}
          historyStep={historyStep}
          areLanesThemes={!isEmpty && view.band.lanes === 'theme'}
          suggestions={<LaterSuggestions timeline={record} view={view} labels={labels} />}
        >
          {!isEmpty && <BandControls band={band} />}
          {share}
        </FilterBar>
        <ViewNotices ignored={view.ignored} query={filter.query} />
        <MovesSelected
          timeline={timeline}
          selected={selected}
          view={view}
          labels={labels}
          dispatchFilter={dispatchFilter}
          pathname={pathname}
          isPending={isPending}
        />
        {isEmpty && !isPending && <LaterNothingFound query={filter.query} timeline={record} />}
        {!isEmpty && (
          <div className={styles.band}>
            <MovesBand
              band={band}
              timeline={timeline}
              selection={selection}
              words={words}
              sort={view.list.sort}
              chosenThemes={filter.theme}
              onTheme={(value) => dispatchFilter({ type: 'toggled', facet: 'theme', value })}
            />
          </div>
        )}
      </div>
      <div className={styles.columns}>
        <div ref={listBox} className={styles.listColumn}>
          <MovesList
            timeline={timeline}
            selected={selected}
            view={view}
            setListView={setListView}
            words={words}
            marks={marks}
            filter={<FilterSheetButton controls={controls} historyStep={historyStep} />}
          />
          {/* Without a filter there is no line with the button above the list: few controls are to stand there. */}
          {share && !isFiltering(filter) && <div className={styles.shareBelow}>{share}</div>}
          <SearchWithoutScripts timeline={record} />
        </div>
        {!isEmpty && (
          <LazyCharts
            timeline={timeline}
            filter={filter}
            selected={selected}
            whole={whole}
            labels={labels}
            dispatchFilter={dispatchFilter}
          />
        )}
      </div>
    </div>
  )
}
