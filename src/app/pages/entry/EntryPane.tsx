import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'react-router'
import layout from '#src/app/pages/dashboard/Dashboard.module.css'
import { LazyShareEntry, sharingCode } from '#src/app/sharing/LazySharing.tsx'
import { Boundary } from '#src/app/shell/Boundary.tsx'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { RetiredId } from '#src/app/shell/RetiredId.tsx'
import type { Move } from '#src/domain/move.ts'
import { nearestMoves } from '#src/domain/nearestMoves.ts'
import { neighboursOf, relatedTo } from '#src/domain/related.ts'
import { hasDays } from '#src/domain/time/dateSpan.ts'
import { stopNumberOf } from '#src/domain/travel/stops.ts'
import styles from '#src/features/entry/Entry.module.css'
import { EntryActions } from '#src/features/entry/EntryActions.tsx'
import { EntryHead } from '#src/features/entry/EntryHead.tsx'
import { EntryLinks } from '#src/features/entry/EntryLinks.tsx'
import { MissingEntry } from '#src/features/entry/MissingEntry.tsx'
import { PlaceLine } from '#src/features/entry/PlaceLine.tsx'
import { entryTexts } from '#src/features/entry/texts.ts'
import { bindWords } from '#src/i18n/bindWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { moveQuery, useTimeline } from '#src/record/load/queries.ts'
import { useIsHydrating } from '#src/ui/browser/useIsHydrating.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Notice } from '#src/ui/page/Notice.tsx'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { pathOf } from '#src/url/paths.ts'
import { usePrintedUrl } from '#src/url/usePrintedUrl.ts'
import { withOnly, withView } from '#src/url/useViewState.ts'
import type { View } from '#src/url/viewState.ts'
import { EntryEvidence } from './EntryEvidence.tsx'

type Props = {
  id: string
  /** Null when the record has no such entry. */
  move: Move | null
  /** Whether the filters leave it out. */
  hidden: boolean
  indices: readonly number[]
  view: View
  labels: FacetLabels
  linkOf: (move: Move) => { pathname: string; search: string }
  onClearFilters: () => void
}

/** The open entry beside the list, or on a narrow screen before it. */
export function EntryPane(props: Props) {
  const { id, move, hidden, view, linkOf, onClearFilters } = props
  const entryWords = useTexts(entryTexts)
  const common = useTexts(commonTexts)
  const locale = useLocale()
  const { timeline } = useTimeline()
  const dashboard = withView(pathOf({ name: 'dashboard' }, locale), view)
  return (
    <article className={layout.entryColumn} aria-label={entryWords.label}>
      <Link to={dashboard} preventScrollReset className={styles.close}>
        <Icon name="left" />
        {entryWords.back}
      </Link>
      {hidden && (
        <Notice>
          <p>{entryWords.hidden}</p>
          <button type="button" onClick={onClearFilters}>
            {common.filters.clear}
          </button>
        </Notice>
      )}
      {move ? (
        <OpenEntry key={move.id} {...props} move={move} />
      ) : (
        <RetiredId subject="move" id={id}>
          <DocumentHead title={common.entry.notFound} />
          <MissingEntry id={id} nearest={nearestMoves(timeline, id)} linkOf={linkOf} />
        </RetiredId>
      )}
    </article>
  )
}

function OpenEntry({ move, indices, labels, linkOf }: Props & { move: Move }) {
  const common = useTexts(commonTexts)
  const entryWords = useTexts(entryTexts)
  const text = useText()
  const locale = useLocale()
  const location = useLocation()
  const { timeline } = useTimeline()
  const heading = useRef<HTMLHeadingElement>(null)
  const stoodAlready = useIsHydrating()
  const opened = useRef(stoodAlready || location.key === 'default')
  useEffect(() => {
    if (opened.current) return // the page opened here: its reader is where the browser has led
    heading.current?.focus({ preventScroll: true })
    const box = heading.current?.closest('article')
    if (box && box.getBoundingClientRect().top < 0) box.scrollIntoView({ block: 'start' })
  }, [])
  const permanent = usePrintedUrl({ pathname: pathOf({ name: 'move', id: move.id }, locale), search: '' })
  const queryClient = useQueryClient()
  const saveCalendar = async () => {
    const [{ saveMoveCalendar }, detail] = await Promise.all([
      queryClient.fetchQuery(sharingCode),
      queryClient.fetchQuery(moveQuery(move.id)),
    ])
    saveMoveCalendar(move, { detail, timeline, locale })
  }
  const stop = stopNumberOf(timeline, move)
  const tour = timeline.tours.find(({ id }) => id === move.tour)
  return (
    <div className={styles.entry}>
      <DocumentHead title={text(move.title)} />
      <EntryHead
        move={move}
        title={bindWords(text(move.title), [...labels.person.values()])}
        phase={labels.phase.get(move.phase) ?? move.phase}
        themes={timeline.themes}
        place={
          <PlaceLine
            stops={move.stops}
            countryName={(code) => labels.country.get(code) ?? code}
            countryLink={(code) => pathOf({ name: 'country', id: code }, locale)}
          >
            {stop && entryWords.stopNumber(stop.number, stop.total)}
          </PlaceLine>
        }
        themeLink={(theme) => withOnly(pathOf({ name: 'dashboard' }, locale), { theme: [theme.id] })}
        headingRef={heading}
      />
      <Boundary
        resetKey={move.id}
        title={common.entry.failed}
        hint={common.entry.failedHint}
        fallback={<p role="status">{common.entry.loading}</p>}
      >
        <EntryEvidence move={move} labels={labels} linkOf={linkOf} />
      </Boundary>
      <EntryActions
        title={text(move.title)}
        url={() => absoluteUrl(linkOf(move))}
        permanent={permanent}
        onCalendar={hasDays(move.span) ? saveCalendar : null}
      >
        {(start, onClose) => <LazyShareEntry move={move} start={start} onClose={onClose} />}
      </EntryActions>
      <EntryLinks
        related={relatedTo(timeline, move)}
        tourName={tour ? text(tour.label) : null}
        {...neighboursOf(timeline, indices, move)}
        linkOf={linkOf}
      />
    </div>
  )
}
