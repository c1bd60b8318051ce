import { useMemo } from 'react'
import { useParams } from 'react-router'
import { useViewState } from '#src/app/address/useViewState.ts'
import { useFacetLabels } from '#src/app/moves/useFacetLabels.ts'
import { useMoveWords } from '#src/app/moves/useMoveWords.ts'
import { useShowAskedSelection } from '#src/app/moves/useShowAskedSelection.ts'
import { ViewNotices } from '#src/app/moves/ViewNotices.tsx'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { RetiredId } from '#src/app/shell/RetiredId.tsx'
import { nearestMoves } from '#src/domain/nearestMoves.ts'
import { select } from '#src/domain/selection/selection.ts'
import { placeInSorted } from '#src/domain/sorted.ts'
import { moveOf } from '#src/domain/timeline.ts'
import { MissingEntry } from '#src/features/entry/MissingEntry.tsx'
import { entryTexts } from '#src/features/entry/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import { pathOf } from '#src/url/paths.ts'
import { withView } from '#src/url/viewAddress.ts'
import styles from './Entry.module.css'
import { EntryContent } from './EntryContent.tsx'
import { EntryStrip } from './EntryStrip.tsx'
import { useLeaveEntry } from './useLeaveEntry.ts'

/** A move by its address: the timeline as a strip, the entry, and ways on. */
export function Entry() {
  const common = useTexts(commonTexts)
  const t = useTexts(entryTexts)
  const locale = useLocale()
  const { id = '' } = useParams()
  const { timeline, retired } = useTimeline()
  const { view, dispatchFilter, setBandView } = useViewState(timeline.vocabulary, retired)
  const selection = useMemo(() => select(timeline, view.filter), [timeline, view.filter])
  const labels = useFacetLabels(timeline)
  const words = useMoveWords({ timeline, selection, labels, view })
  const dashboard = withView(pathOf({ name: 'dashboard' }, locale), view)
  useLeaveEntry(id, dashboard)
  useShowAskedSelection(true)
  const move = moveOf(timeline, id) ?? null
  const isHidden = move !== null && placeInSorted(selection.indices, timeline.byId.get(id) ?? -1) < 0
  return (
    <div className={styles.page}>
      <ViewNotices ignored={view.ignored} />
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
      <article aria-label={t.label} className={styles.entry}>
        {isHidden && (
          <Notice>
            <p>{t.hidden}</p>
            <button type="button" onClick={() => dispatchFilter({ type: 'cleared' })}>
              {common.filters.clear}
            </button>
          </Notice>
        )}
        {move ? (
          <EntryContent key={move.id} move={move} indices={selection.indices} labels={labels} linkOf={words.link} />
        ) : (
          <RetiredId subject="move" id={id}>
            <DocumentHead title={common.entry.notFound} />
            <MissingEntry id={id} nearest={nearestMoves(timeline, id)} linkOf={words.link} />
          </RetiredId>
        )}
      </article>
    </div>
  )
}
