import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { RetiredId } from '#src/app/shell/RetiredId.tsx'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { moveOf } from '#src/domain/timeline.ts'
import styles from '#src/features/embed/Embed.module.css'
import { EmbedEntry } from '#src/features/embed/EmbedEntry.tsx'
import { EmbedFoot } from '#src/features/embed/EmbedFoot.tsx'
import { embedTexts } from '#src/features/embed/texts.ts'
import { MoveKicker } from '#src/features/entry/MoveKicker.tsx'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { facetLabels, placeInWords } from '#src/i18n/labels.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import { moveQuery, useTimeline } from '#src/record/load/queries.ts'
import { Failure } from '#src/ui/page/Failure.tsx'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { embedPathOf } from '#src/url/embedPaths.ts'
import { pathOf } from '#src/url/paths.ts'

/** An entry for the frames of other sites. */
export function EmbedEntryPage() {
  const { id = '' } = useParams()
  const common = useTexts(commonTexts)
  const embed = useTexts(embedTexts)
  const locale = useLocale()
  const { timeline } = useTimeline()
  const move = moveOf(timeline, id)
  const { data: detail, isError, refetch } = useQuery({ ...moveQuery(id), enabled: move !== undefined })
  const home = absoluteUrl({ pathname: pathOf({ name: 'dashboard' }, locale), search: '' })
  const link = absoluteUrl({ pathname: pathOf({ name: 'move', id }, locale), search: '' })
  return (
    <>
      <DocumentHead title={move ? titleInWords(move, locale) : embed.missing} />
      {!move && (
        <div className={styles.waiting}>
          <RetiredId
            subject="move"
            id={id}
            pathTo={(successor) => embedPathOf({ name: 'move', id: successor }, locale)}
          >
            <h1 className={styles.missing}>{embed.missing}</h1>
          </RetiredId>
        </div>
      )}
      {move && isError && <Failure title={common.entry.failed} action={common.retry} onRetry={() => void refetch()} />}
      {move && !detail && !isError && (
        <p role="status" className={styles.waiting}>
          {common.entry.loading}
        </p>
      )}
      {move && detail && (
        <EmbedEntry
          move={move}
          detail={detail}
          themes={timeline.themes}
          kicker={
            <MoveKicker
              move={move}
              details={[common.kinds[move.kind], placeInWords(move, facetLabels(timeline, locale), locale)].filter(
                Boolean,
              )}
            />
          }
          link={link}
        />
      )}
      <EmbedFoot home={home} version={dayInWords(toDay(timeline.updated), locale)} />
    </>
  )
}
