import { usePrintedUrl } from '#src/app/address/usePrintedUrl.ts'
import { LazyShareEntry } from '#src/app/sharing/LazySharing.tsx'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import type { Move } from '#src/domain/move.ts'
import { stopNumbersOf } from '#src/domain/travel/stops.ts'
import styles from '#src/features/entry/Entry.module.css'
import { EntryActions } from '#src/features/entry/EntryActions.tsx'
import { EntryHead } from '#src/features/entry/EntryHead.tsx'
import { ReportError } from '#src/features/entry/ReportError.tsx'
import { entryTexts } from '#src/features/entry/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { bindWords } from '#src/i18n/typography.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { pathOf } from '#src/url/paths.ts'
import type { Address } from '#src/url/viewAddress.ts'
import { EntryAside } from './EntryAside.tsx'
import { EntryEvidence } from './EntryEvidence.tsx'
import { EntryPlace } from './EntryPlace.tsx'
import { LaterPin } from './LaterPin.tsx'
import { useEntryFocus } from './useEntryFocus.ts'

type Props = { move: Move; labels: FacetLabels; linkOf: (move: Move) => Address }

/** A move in full: at once the facts that the index has, and the evidence when its file has loaded. */
export function EntryContent({ move, labels, linkOf }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(entryTexts)
  const text = useText()
  const titleOf = useTitle()
  const locale = useLocale()
  const { timeline } = useTimeline()
  const heading = useEntryFocus()
  const address = { pathname: pathOf({ name: 'move', id: move.id }, locale), search: '' }
  const permanent = usePrintedUrl(address)
  const stops = stopNumbersOf(timeline, move)
  const { phases, contact } = timeline.record
  const phase = phases.find(({ id }) => id === move.phase)
  return (
    <div className={styles.columns}>
      <DocumentHead title={titleOf(move)} />
      <div className={styles.main}>
        <EntryHead
          move={move}
          title={bindWords(titleOf(move), [...labels.person.values()])}
          kind={[common.kinds[move.kind], phase && text(phase.inSentence)].filter(Boolean).join(' ')}
          place={
            <EntryPlace move={move} labels={labels}>
              {stops && t.stops(joinWords(stops.numbers.map(String), locale), stops.numbers.length, stops.total)}
            </EntryPlace>
          }
          actions={
            <EntryActions title={titleOf(move)} url={() => absoluteUrl(linkOf(move))} permanent={permanent}>
              {(start, onClose) => <LazyShareEntry move={move} start={start} onClose={onClose} />}
            </EntryActions>
          }
          headingRef={heading}
        />
        <SiteBoundary
          resetKey={move.id}
          title={common.entry.failed}
          hint={common.entry.failedHint}
          fallback={<p role="status">{common.entry.loading}</p>}
        >
          <EntryEvidence move={move} linkOf={linkOf} />
        </SiteBoundary>
        {contact && (
          <ReportError
            contact={contact}
            report={{ id: move.id, link: permanent || address.pathname, locale, version: timeline.updated }}
          />
        )}
        <LaterPin id={move.id} />
      </div>
      <EntryAside move={move} labels={labels} linkOf={linkOf} />
    </div>
  )
}
