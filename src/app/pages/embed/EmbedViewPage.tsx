import { useMemo } from 'react'
import { useViewState } from '#src/app/address/useViewState.ts'
import { useRemainingTitles } from '#src/app/loading/useRemainingTitles.ts'
import { MovesBand } from '#src/app/moves/MovesBand.tsx'
import { movesInPage } from '#src/app/moves/monthHrefs.ts'
import { ViewNotices } from '#src/app/moves/notices/ViewNotices.tsx'
import { listInOrder } from '#src/app/moves/search/listInOrder.ts'
import { useSearchedView } from '#src/app/moves/search/useSearch.ts'
import { useFacetLabels } from '#src/app/moves/useFacetLabels.ts'
import { useMovesBand } from '#src/app/moves/useMovesBand.ts'
import { useMoveWords } from '#src/app/moves/useMoveWords.ts'
import { useSelectedMoves } from '#src/app/moves/useSelectedMoves.ts'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { ZoomButtons } from '#src/features/band/ZoomButtons.tsx'
import styles from '#src/features/embed/Embed.module.css'
import { EmbedFoot } from '#src/features/embed/EmbedFoot.tsx'
import { EmbedView } from '#src/features/embed/EmbedView.tsx'
import { MoveList } from '#src/features/moveList/MoveList.tsx'
import { selectionTexts } from '#src/features/selection/texts.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { filterInWords } from '#src/i18n/filterWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { periodInWords } from '#src/i18n/periodWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { MarksContext } from '#src/ui/MarksContext.ts'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { pathOf } from '#src/url/paths.ts'
import { withView } from '#src/url/viewAddress.ts'

/**
 * A filtered view for the frames of other sites. Changes of the band replace the address, so that they add no step to
 * the host's history.
 */
export function EmbedViewPage() {
  const common = useTexts(commonTexts)
  const selectionWords = useTexts(selectionTexts)
  const locale = useLocale()
  const { timeline: record, retired } = useTimeline()
  const { view: asked, setBandView } = useViewState(record.vocabulary, retired)
  const { view, marks } = useSearchedView(asked)
  const timeline = timelineAsked(record, view.filter)
  useRemainingTitles(locale)
  const { selected, whole } = useSelectedMoves(timeline, view.filter)
  const { selection, moves } = selected
  const listed = useMemo(
    () => listInOrder(moves, view.list.sort, view.filter.hits),
    [moves, view.list.sort, view.filter.hits],
  )
  const labels = useFacetLabels(timeline)
  const words = useMoveWords({ timeline, selection, labels, view })
  const band = useMovesBand({
    timeline,
    record: timeline,
    wholeWindow: whole.window,
    view: view.band,
    setBandView,
    labels,
    isEmbedded: true,
  })
  const dashboard = pathOf({ name: 'dashboard' }, locale)
  const home = absoluteUrl({ pathname: dashboard, search: '' })
  const total = formatNumber(timeline.moves.length, locale)
  const [head = '', tail = ''] = countInWords()
  return (
    <>
      <DocumentHead title={common.site.title.join(' ')} />
      <EmbedView
        title={common.site.title.join(' ')}
        chosen={filterInWords(view.filter, labels, locale)}
        moves={moves.length}
        count={
          <>
            <b>{head}</b>
            <span>{tail}</span>
          </>
        }
        link={absoluteUrl(withView(dashboard, view))}
        instead={moves.length === 0 ? { link: home, total } : null}
        notices={<ViewNotices ignored={view.ignored} query={view.filter.query} />}
        band={
          <>
            <div className={styles.viewTools}>
              <ZoomButtons band={band} />
            </div>
            <MovesBand band={band} timeline={timeline} selection={selection} words={words} sort={view.list.sort} />
          </>
        }
        list={
          <MarksContext value={marks}>
            <MoveList
              inPage={movesInPage}
              moves={listed.moves}
              occasions={timeline.occasions}
              record={timeline}
              themes={timeline.themes}
              sort={listed.sort}
              hasLanes={view.list.form === 'lanes'}
              words={words}
            />
          </MarksContext>
        }
      />
      <EmbedFoot home={home} version={dayInWords(toDay(timeline.updated), locale)} />
    </>
  )

  function countInWords(): string[] {
    const period = periodInWords(selected.period, locale)
    return moves.length === timeline.moves.length
      ? selectionWords.all(total, moves.length, period)
      : selectionWords.some(formatNumber(moves.length, locale), total, period)
  }
}
