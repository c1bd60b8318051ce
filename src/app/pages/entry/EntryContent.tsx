import { usePrintedUrl } from '#src/app/address/usePrintedUrl.ts'
import { LazyShareEntry } from '#src/app/sharing/LazySharing.tsx'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import type { Move } from '#src/domain/move.ts'
import { previousAndNext, relatedTo } from '#src/domain/related.ts'
import { stopNumberOf } from '#src/domain/travel/stops.ts'
import styles from '#src/features/entry/Entry.module.css'
import { EntryActions } from '#src/features/entry/EntryActions.tsx'
import { EntryHead } from '#src/features/entry/EntryHead.tsx'
import { EntryLinks } from '#src/features/entry/EntryLinks.tsx'
import { PlaceLine } from '#src/features/entry/PlaceLine.tsx'
import { entryTexts } from '#src/features/entry/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { bindWords } from '#src/i18n/typography.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { pathOf } from '#src/url/paths.ts'
import { type Address, withOnly } from '#src/url/viewAddress.ts'
import { EntryEvidence } from './EntryEvidence.tsx'
import { useEntryFocus } from './useEntryFocus.ts'

type Props = {
  move: Move
  /** The selected moves, as positions in the timeline. */
  indices: readonly number[]
  labels: FacetLabels
  linkOf: (move: Move) => Address
}

/** A move in full: at once the facts that the index has, and the evidence when its file has loaded. */
export function EntryContent({ move, indices, labels, linkOf }: Props) {
  const common = useTexts(commonTexts)
  const entryWords = useTexts(entryTexts)
  const text = useText()
  const locale = useLocale()
  const { timeline } = useTimeline()
  const heading = useEntryFocus()
  const permanent = usePrintedUrl({ pathname: pathOf({ name: 'move', id: move.id }, locale), search: '' })
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
      <SiteBoundary
        resetKey={move.id}
        title={common.entry.failed}
        hint={common.entry.failedHint}
        fallback={<p role="status">{common.entry.loading}</p>}
      >
        <EntryEvidence move={move} labels={labels} linkOf={linkOf} />
      </SiteBoundary>
      <EntryActions title={text(move.title)} url={() => absoluteUrl(linkOf(move))} permanent={permanent}>
        {(start, onClose) => <LazyShareEntry move={move} start={start} onClose={onClose} />}
      </EntryActions>
      <EntryLinks
        related={relatedTo(timeline, move)}
        tourName={tour ? text(tour.label) : null}
        {...previousAndNext(timeline, indices, move)}
        linkOf={linkOf}
      />
    </div>
  )
}
