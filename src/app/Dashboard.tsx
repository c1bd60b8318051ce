import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { moveQuery, useTimeline } from '#src/dataset/queries.ts'
import { parseDateSpan, toDay } from '#src/domain/dateSpan.ts'
import { figuresOf } from '#src/domain/figures.ts'
import { groupByMonth, monthsOf } from '#src/domain/months.ts'
import type { Move } from '#src/domain/move.ts'
import { select } from '#src/domain/selection.ts'
import { moveOf, type Timeline } from '#src/domain/timeline.ts'
import { wholeWindow } from '#src/domain/timeWindow.ts'
import { Band } from '#src/features/band/Band.tsx'
import { HeadlineFigures } from '#src/features/figures/HeadlineFigures.tsx'
import { FilterBar } from '#src/features/filterBar/FilterBar.tsx'
import { MoveList } from '#src/features/moveList/MoveList.tsx'
import { EmptySelection } from '#src/features/selection/EmptySelection.tsx'
import { SelectionLine } from '#src/features/selection/SelectionLine.tsx'
import { shortDay, spanInWords } from '#src/i18n/dateWords.ts'
import { useLocale, useMessages } from '#src/i18n/LocaleContext.ts'
import { useToday } from '#src/ui/useToday.ts'
import { pageOf, pathOf } from '#src/url/paths.ts'
import { useViewState, withFilter } from '#src/url/useViewState.ts'
import { Boundary } from './Boundary.tsx'
import styles from './Dashboard.module.css'
import { DashboardNotices } from './DashboardNotices.tsx'
import { EntryPane } from './EntryPane.tsx'
import { facetLabels, nameInWords, placeInWords } from './labels.ts'
import { useRowInView } from './useRowInView.ts'

/** The one screen of the timeline: the address gives filter and entry, every part shows the same selection. */
export function Dashboard() {
  const t = useMessages()
  const locale = useLocale()
  const queryClient = useQueryClient()
  const { timeline, broken } = useTimeline()
  const { filter, ignored, act } = useViewState(timeline.vocabulary)
  const page = pageOf(useLocation().pathname)
  const arrivedByHistory = useNavigationType() === NavigationType.Pop
  const today = useToday()
  const listBox = useRef<HTMLDivElement>(null)

  const openId = page?.name === 'move' ? page.id : null
  const opened = openId === null ? undefined : moveOf(timeline, openId)
  const labels = useMemo(() => facetLabels(timeline, locale), [timeline, locale])
  const selection = useMemo(() => select(timeline, filter), [timeline, filter])
  const moves = useMemo(() => selection.indices.flatMap((at) => timeline.moves[at] ?? []), [selection, timeline])
  const groups = useMemo(() => groupByMonth(moves), [moves])
  const months = useMemo(() => monthsOf(timeline.moves), [timeline])
  const figures = useMemo(() => figuresOf(moves), [moves])
  const wholeFigures = useMemo(() => figuresOf(timeline.moves), [timeline])
  const window = useMemo(() => windowOf(timeline), [timeline])

  const linkOf = useCallback(
    (move: Move) => withFilter(pathOf({ name: 'move', id: move.id }, locale), filter),
    [filter, locale],
  )
  const nameOf = useCallback(
    (move: Move) => {
      const at = moves.indexOf(move) + 1
      return nameInWords(move, labels, locale, t.band.position(at, moves.length))
    },
    [labels, locale, moves, t],
  )
  const warm = useCallback((move: Move) => void queryClient.prefetchQuery(moveQuery(move.id)), [queryClient])
  useRowInView(listBox, openId)
  const boundName = (bound: string) => {
    const span = parseDateSpan(bound)
    return span ? spanInWords(span, locale) : bound
  }
  return (
    <div data-entry={openId !== null || undefined} className={styles.dashboard}>
      {openId === null && <title>{`${t.title.join(' ')} · ${t.siteName}`}</title>}
      <div className={styles.masthead}>
        <h1>
          <span>{t.title[0]}</span> <span>{t.title[1]}</span>
        </h1>
        <HeadlineFigures selected={figures} whole={wholeFigures} />
      </div>
      <div className={styles.controls}>
        <FilterBar
          filter={filter}
          selection={selection}
          vocabulary={timeline.vocabulary}
          labels={labels}
          months={months}
          arrivedByHistory={arrivedByHistory}
          onAct={act}
        />
        <DashboardNotices ignored={ignored} broken={broken} />
        <SelectionLine
          count={moves.length}
          total={timeline.moves.length}
          period={periodInWords(moves, t, locale)}
          filter={filter}
          labels={labels}
          boundName={boundName}
          onAct={act}
        />
        <Boundary resetKey={locale} title={t.broke}>
          <Band
            moves={moves}
            themes={timeline.themes}
            tours={timeline.tours}
            counts={selection.counts.theme}
            window={window}
            selectedId={openId}
            today={today}
            nameOf={nameOf}
            linkOf={linkOf}
            onWarm={warm}
          />
        </Boundary>
      </div>
      <div className={styles.columns}>
        <div ref={listBox} className={styles.listColumn}>
          <Boundary resetKey={locale} title={t.broke}>
            {moves.length === 0 ? (
              <EmptySelection onClear={() => act({ type: 'cleared' })} />
            ) : (
              <MoveList
                groups={groups}
                themes={timeline.themes}
                selectedId={openId}
                beside={openId !== null}
                placeOf={(move) => placeInWords(move, labels, locale)}
                linkOf={linkOf}
                onWarm={warm}
              />
            )}
          </Boundary>
        </div>
        {openId !== null && (
          <EntryPane
            id={openId}
            move={opened ?? null}
            hidden={opened !== undefined && !moves.includes(opened)}
            indices={selection.indices}
            filter={filter}
            labels={labels}
            linkOf={linkOf}
            onClearFilters={() => act({ type: 'cleared' })}
          />
        )}
      </div>
    </div>
  )
}

function windowOf({ moves, updated }: Timeline) {
  return wholeWindow(
    moves.map(({ span }) => span),
    toDay(updated),
  )
}

function periodInWords(moves: readonly Move[], t: ReturnType<typeof useMessages>, locale: 'es' | 'en'): string {
  const first = moves.reduce((least, { span }) => Math.min(least, span.first), Infinity)
  const last = moves.reduce((most, { span }) => Math.max(most, span.last), -Infinity)
  if (moves.length === 0) return ''
  if (first === last) return t.selection.onDay(shortDay(first, locale))
  return t.selection.between(shortDay(first, locale), shortDay(last, locale))
}
