import '#src/styles/readingFonts.css'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { useViewState } from '#src/app/address/useViewState.ts'
import { ViewNotices } from '#src/app/moves/notices/ViewNotices.tsx'
import { useSearchedView } from '#src/app/moves/search/useSearch.ts'
import { useFacetLabels } from '#src/app/moves/useFacetLabels.ts'
import { useMoveWords } from '#src/app/moves/useMoveWords.ts'
import { useShowAskedSelection } from '#src/app/moves/useShowAskedSelection.ts'
import { previousAndNext } from '#src/domain/related.ts'
import { isSearching } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import { placeInSorted } from '#src/domain/sorted.ts'
import { moveOf } from '#src/domain/timeline.ts'
import { Neighbours } from '#src/features/entry/Neighbours.tsx'
import { entryTexts } from '#src/features/entry/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { MarksContext } from '#src/ui/MarksContext.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import { pathOf } from '#src/url/paths.ts'
import { withView } from '#src/url/viewAddress.ts'
import styles from './Entry.module.css'
import { EntryContent } from './EntryContent.tsx'
import { EntryStrip } from './EntryStrip.tsx'
import { SiteLine } from './SiteLine.tsx'
import { UnknownEntry } from './UnknownEntry.tsx'
import { useLeaveEntry } from './useLeaveEntry.ts'

/** A move by its address: the timeline as a strip, the entry, and ways on. */
export function Entry() {
  const common = useTexts(commonTexts)
  const t = useTexts(entryTexts)
  const locale = useLocale()
  const { id = '' } = useParams()
  const { timeline: record, retired } = useTimeline()
  const { view: asked, dispatchFilter, setBandView } = useViewState(record.vocabulary, retired)
  const { view, marks } = useSearchedView(asked)
  const move = moveOf(record, id)
  const main = timelineAsked(record, view.filter)
  const timeline = main.byId.has(id) ? main : record
  const selection = useMemo(() => select(timeline, view.filter), [timeline, view.filter])
  const labels = useFacetLabels(timeline)
  const words = useMoveWords({ timeline, selection, labels, view })
  const dashboard = withView(pathOf({ name: 'dashboard' }, locale), view)
  useLeaveEntry(id, dashboard)
  useShowAskedSelection(true)
  const isSelected = placeInSorted(selection.indices, timeline.byId.get(id) ?? -1) >= 0
  // Until its texts have been searched, nobody can say that the query hides it.
  const isSearched = !isSearching(view.filter) || view.filter.hits?.unread.has(id) === false
  return (
    <MarksContext value={marks}>
      <div className={styles.page}>
        <EntryStrip
          timeline={timeline}
          selection={selection}
          view={view}
          setBandView={setBandView}
          labels={labels}
          words={words}
          openId={id}
          allLink={dashboard}
        />
        <SiteLine />
        <ViewNotices ignored={view.ignored} query={view.filter.query} />
        <article aria-label={t.label} className={styles.entry}>
          {move && isSearched && !isSelected && (
            <Notice>
              <p>{t.hidden}</p>
              <button type="button" onClick={() => dispatchFilter({ type: 'cleared' })}>
                {common.filters.clear}
              </button>
            </Notice>
          )}
          {move ? (
            <EntryContent key={id} move={move} labels={labels} linkOf={words.link} />
          ) : (
            <UnknownEntry id={id} linkOf={words.link} />
          )}
          {move && (
            <Neighbours
              {...previousAndNext(timeline, selection.indices, move)}
              isFiltered={isSelected && selection.indices.length < timeline.moves.length}
              linkOf={words.link}
            />
          )}
        </article>
      </div>
    </MarksContext>
  )
}
