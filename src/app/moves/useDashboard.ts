import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { figuresOf } from '#src/domain/counts/figures.ts'
import { makeLanes } from '#src/domain/lanes.ts'
import type { Move } from '#src/domain/move.ts'
import { type Narrowing, noFilter, noNarrowing } from '#src/domain/selection/filter.ts'
import { type Selection, select } from '#src/domain/selection/selection.ts'
import { placeInSorted } from '#src/domain/sorted.ts'
import { type DayRange, toDay } from '#src/domain/time/dateSpan.ts'
import { groupByMonth, monthsOf } from '#src/domain/time/months.ts'
import { wholeWindow } from '#src/domain/time/timeWindow.ts'
import { moveOf, type Timeline } from '#src/domain/timeline.ts'
import { bandTexts } from '#src/features/band/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { facetLabels, nameInWords, placeInWords } from '#src/i18n/labels.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { pageOf, pathOf } from '#src/url/paths.ts'
import { useViewState, withView } from '#src/url/useViewState.ts'

/**
 * Everything that a screen of moves shows, derived from its moves and the address alone. Links to moves narrow the whole
 * record as `about` does, for a screen that holds only the moves of a country or a person.
 */
export function useDashboard(timeline: Timeline, about: Narrowing = noNarrowing) {
  const t = useTexts(bandTexts)
  const locale = useLocale()
  const { filter, band, ignored, act, look } = useViewState(timeline.vocabulary, useTimeline().retired)
  const page = pageOf(useLocation().pathname)
  const openId = page?.name === 'move' ? page.id : null
  const opened = openId === null ? null : (moveOf(timeline, openId) ?? null)

  const labels = useMemo(() => facetLabels(timeline, locale), [timeline, locale])
  const whole = useMemo(() => ofRecord(timeline), [timeline])
  const selection = useMemo(() => select(timeline, filter), [timeline, filter])
  const { moves, groups, figures, period } = useMemo(
    () => (selection === whole.selection ? whole : derive(timeline, selection)),
    [timeline, selection, whole],
  )
  const laneSet = useMemo(
    () => makeLanes(timeline, band.lanes, band.order, labels[band.lanes], t.otherLane),
    [timeline, band.lanes, band.order, labels, t],
  )
  const words = useMemo(() => {
    const { indices } = selection
    return {
      name: (move: Move) => {
        const position = placeInSorted(indices, timeline.byId.get(move.id) ?? -1) + 1
        return nameInWords(move, labels, locale, t.position(position, indices.length))
      },
      place: (move: Move) => placeInWords(move, labels, locale),
      link: (move: Move) =>
        withView(pathOf({ name: 'move', id: move.id }, locale), { filter: { ...filter, ...about }, band }),
    }
  }, [selection, timeline, labels, locale, t, filter, about, band])
  const isHidden = opened !== null && placeInSorted(selection.indices, timeline.byId.get(opened.id) ?? -1) < 0
  return {
    filter,
    band,
    ignored,
    act,
    look,
    openId,
    opened,
    isHidden,
    labels,
    selection,
    moves,
    groups,
    figures,
    period,
    laneSet,
    words,
    window: whole.window,
    months: whole.months,
    range: whole.period ?? { first: timeline.record.firstDay, last: timeline.record.firstDay },
    wholeFigures: whole.figures,
  }
}

/** What a screen of moves shows. */
export type Shown = ReturnType<typeof useDashboard>

/** What follows from a selection. */
function derive(timeline: Timeline, selection: Selection) {
  const moves: Move[] = []
  for (const at of selection.indices) {
    const move = timeline.moves[at]
    if (move) moves.push(move)
  }
  return {
    moves,
    groups: groupByMonth(moves),
    figures: figuresOf(timeline, selection.indices),
    period: periodOfSelection(timeline, selection),
  }
}

/** The days from the first selected move to the end of the last; null when there is none. */
function periodOfSelection({ columns }: Timeline, { indices }: Selection): DayRange | null {
  const [start] = indices
  if (start === undefined) return null
  const first = columns.first[start] ?? 0
  let last = first
  for (const index of indices) last = Math.max(last, columns.last[index] ?? first)
  return { first, last }
}

/** What depends on the record alone: made once, and shown again whenever a reader comes back to the whole. */
function ofRecord(timeline: Timeline) {
  const selection = select(timeline, noFilter)
  return {
    selection,
    ...derive(timeline, selection),
    window: wholeWindow(
      timeline.moves.map(({ span }) => span),
      toDay(timeline.updated),
    ),
    months: monthsOf(timeline.moves),
  }
}
