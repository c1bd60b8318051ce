import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'react-router'
import { useViewState } from '#src/app/address/useViewState.ts'
import { LazyCharts } from '#src/app/moves/LazyCharts.tsx'
import { MovesBand } from '#src/app/moves/MovesBand.tsx'
import { MovesList } from '#src/app/moves/MovesList.tsx'
import layout from '#src/app/moves/MovesPage.module.css'
import { MovesSelected } from '#src/app/moves/MovesSelected.tsx'
import { ViewNotices } from '#src/app/moves/notices/ViewNotices.tsx'
import { LaterNothingFound } from '#src/app/moves/search/LaterNothingFound.tsx'
import { useSearchedView } from '#src/app/moves/search/useSearch.ts'
import { useFacetLabels } from '#src/app/moves/useFacetLabels.ts'
import { useMovesBand } from '#src/app/moves/useMovesBand.ts'
import { useMoveWords } from '#src/app/moves/useMoveWords.ts'
import { useSelectedMoves } from '#src/app/moves/useSelectedMoves.ts'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import type { Narrowing } from '#src/domain/selection/filter.ts'
import { joinFilters } from '#src/domain/selection/joinFilters.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { BandControls } from '#src/features/band/BandControls.tsx'
import type { ChartName } from '#src/features/charts/Charts.tsx'
import { ProfileHead } from '#src/features/profile/ProfileHead.tsx'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { pathOf } from '#src/url/paths.ts'
import { withOnly } from '#src/url/viewAddress.ts'
import { ArrivalHeading } from './ArrivalHeading.tsx'
import styles from './ProfileScreen.module.css'

type Props = {
  kicker: string
  name: string
  description: string
  sentence: string
  /** The moves of the country, person or year, at least one. */
  timeline: Timeline
  /** The filter that gives the same moves on the dashboard. */
  narrowing: Narrowing
  /** All unless told. */
  charts?: readonly ChartName[]
  /** Whether the built page holds all moves, as that of a year does. */
  isWhole?: boolean
  children: ReactNode
  around: ReactNode
}

/**
 * Up to how many moves a list is about as high as the head of the charts with the first of them. All moves of the page
 * count, so that a filter does not move the charts while a reader chooses in them.
 */
const shortList = 12

/** The moves of one country, person or year: facts, timeline, list, charts and map, with filters as everywhere. */
export function ProfileScreen({
  kicker,
  name,
  description,
  sentence,
  timeline: own,
  narrowing,
  charts,
  isWhole = false,
  children,
  around,
}: Props) {
  const locale = useLocale()
  const { pathname } = useLocation()
  const { timeline: record, retired } = useTimeline()
  const { view: asked, dispatchFilter, setBandView, setListView } = useViewState(record.vocabulary, retired)
  const { view, marks, isPending } = useSearchedView(asked)
  const askedOf = (of: Timeline) => (isWhole ? of : timelineAsked(of, view.filter))
  const timeline = askedOf(own)
  const { selected, whole } = useSelectedMoves(timeline, view.filter)
  const { selection } = selected
  const labels = useFacetLabels(timeline)
  const linkFilter = useMemo(
    () => joinFilters(narrowing, view.filter) ?? { ...view.filter, ...narrowing },
    [narrowing, view.filter],
  )
  const words = useMoveWords({ timeline, selection, labels, view, linkFilter })
  const band = useMovesBand({
    timeline,
    record: askedOf(record),
    wholeWindow: whole.window,
    view: view.band,
    setBandView,
    labels,
  })
  const first = timeline.moves[0]
  const last = timeline.moves.at(-1)
  if (!first || !last) return null
  const dashboard = pathOf({ name: 'dashboard' }, locale)
  const isEmpty = selected.moves.length === 0
  return (
    <div className={layout.page}>
      <DocumentHead title={name} description={description} />
      <ProfileHead
        kicker={kicker}
        heading={<ArrivalHeading>{name}</ArrivalHeading>}
        sentence={sentence}
        first={first}
        last={last}
        allLink={dashboard}
        timelineLink={withOnly(dashboard, linkFilter)}
        linkOf={words.link}
        around={around}
      >
        {children}
      </ProfileHead>
      <ViewNotices ignored={view.ignored} query={view.filter.query} />
      <MovesSelected
        timeline={timeline}
        selected={selected}
        view={view}
        labels={labels}
        dispatchFilter={dispatchFilter}
        pathname={pathname}
        narrowing={narrowing}
        isPending={isPending}
        tools={<BandControls band={band} />}
      />
      {isEmpty && !isPending && <LaterNothingFound query={view.filter.query} timeline={timeline} />}
      {!isEmpty && (
        <div className={layout.controls}>
          <div className={layout.band}>
            <MovesBand
              band={band}
              timeline={timeline}
              selection={selection}
              words={words}
              sort={view.list.sort}
              chosenThemes={view.filter.theme}
              onTheme={(value) => dispatchFilter({ type: 'toggled', facet: 'theme', value })}
            />
          </div>
        </div>
      )}
      <div
        className={`${layout.columns} ${styles.columns}`}
        data-short={timeline.moves.length <= shortList || undefined}
      >
        <div className={layout.listColumn}>
          <MovesList
            timeline={timeline}
            selected={selected}
            view={view}
            setListView={setListView}
            words={words}
            marks={marks}
            narrowing={narrowing}
            isWhole={isWhole}
          />
        </div>
        {!isEmpty && (
          <LazyCharts
            timeline={timeline}
            filter={view.filter}
            selected={selected}
            whole={whole}
            labels={labels}
            dispatchFilter={dispatchFilter}
            {...(charts && { charts })}
            narrowing={narrowing}
          />
        )}
      </div>
    </div>
  )
}
