import { useDeferredValue, useMemo, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { ChartsLink, LazyCharts } from '#src/app/moves/LazyCharts.tsx'
import { MovesBand } from '#src/app/moves/MovesBand.tsx'
import { MovesSelected } from '#src/app/moves/MovesSelected.tsx'
import { useDashboard } from '#src/app/moves/useDashboard.ts'
import { useReveal } from '#src/app/moves/useReveal.ts'
import { useWarm } from '#src/app/moves/useWarm.ts'
import { LazyEntryPane } from '#src/app/pages/entry/LazyEntryPane.tsx'
import { Boundary } from '#src/app/shell/Boundary.tsx'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { periodCounter } from '#src/domain/selection/periodCounter.ts'
import { HeadlineFigures } from '#src/features/figures/HeadlineFigures.tsx'
import { FilterBar } from '#src/features/filterBar/FilterBar.tsx'
import { MoveList } from '#src/features/moveList/MoveList.tsx'
import { EmptySelection } from '#src/features/selection/EmptySelection.tsx'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { pathOf } from '#src/url/paths.ts'
import styles from './Dashboard.module.css'
import { useKeepPlace } from './useKeepPlace.ts'
import { useRowInView } from './useRowInView.ts'

/** The one screen of the timeline: the address gives filter and entry, every part shows the same selection. */
export function Dashboard() {
  const common = useTexts(commonTexts)
  const shell = useTexts(shellTexts)
  const locale = useLocale()
  const { key } = useLocation()
  const historyStep = useNavigationType() === NavigationType.Pop ? key : ''
  const listBox = useRef<HTMLDivElement>(null)
  const { timeline } = useTimeline()
  const shown = useDashboard(timeline)
  const { filter, band, act, openId, opened, labels, selection, moves, words } = shown
  // Counts and band answer first; the long list below them follows when they have been painted.
  const { groups } = shown
  const listed = useDeferredValue(useMemo(() => ({ groups, words }), [groups, words]))
  const warm = useWarm()
  const clear = () => act({ type: 'cleared' })
  useRowInView(listBox, openId)
  useKeepPlace()
  useReveal(listed.groups === groups)
  return (
    <div data-entry={openId !== null || undefined} className={styles.dashboard}>
      {openId === null && <DocumentHead title={common.site.title.join(' ')} />}
      <div className={styles.masthead}>
        <h1>
          <span>{common.site.title[0]}</span> <span>{common.site.title[1]}</span>
        </h1>
        <HeadlineFigures selected={shown.figures} whole={shown.wholeFigures} />
      </div>
      <div className={styles.controls}>
        <FilterBar
          filter={filter}
          selection={selection}
          vocabulary={timeline.vocabulary}
          labels={labels}
          months={shown.months}
          historyStep={historyStep}
          countPeriod={() => periodCounter(timeline, filter)}
          dispatchFilter={act}
        />
        <MovesSelected
          timeline={timeline}
          shown={shown}
          pathname={pathOf({ name: 'dashboard' }, locale)}
          missing={opened ? null : openId}
        />
        <ChartsLink />
        <MovesBand timeline={timeline} shown={shown} />
      </div>
      <div className={styles.columns}>
        <div className={styles.listTrack}>
          <div ref={listBox} className={styles.listColumn}>
            <Boundary resetKey={locale} title={shell.broke}>
              {moves.length === 0 ? (
                <EmptySelection onClear={clear} />
              ) : (
                <MoveList
                  groups={listed.groups}
                  themes={timeline.themes}
                  selectedId={openId}
                  beside={openId !== null}
                  words={listed.words}
                  onPrefetch={warm}
                />
              )}
            </Boundary>
          </div>
        </div>
        {openId !== null && (
          <Boundary
            resetKey={openId}
            title={common.entry.failed}
            hint={common.entry.failedHint}
            fallback={<p role="status">{common.entry.loading}</p>}
          >
            <LazyEntryPane
              id={openId}
              move={opened}
              hidden={shown.isHidden}
              indices={selection.indices}
              view={{ filter, band }}
              labels={labels}
              linkOf={words.link}
              onClearFilters={clear}
            />
          </Boundary>
        )}
        <LazyCharts timeline={timeline} shown={shown} />
      </div>
    </div>
  )
}
