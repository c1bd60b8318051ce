import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { RetiredId } from '#src/app/shell/RetiredId.tsx'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { moveOf } from '#src/domain/timeline.ts'
import styles from '#src/features/embed/Embed.module.css'
import { EmbedEntry } from '#src/features/embed/EmbedEntry.tsx'
import { EmbedFoot } from '#src/features/embed/EmbedFoot.tsx'
import { useShareTexts } from '#src/features/share/useShareTexts.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useLocale, useMessages } from '#src/i18n/LocaleContext.ts'
import { facetLabels, placeInWords } from '#src/i18n/labels.ts'
import { moveQuery, useTimeline } from '#src/record/load/queries.ts'
import { Failure } from '#src/ui/page/Failure.tsx'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { embedPathOf, pathOf } from '#src/url/paths.ts'

/** An entry as other sites show it. */
export function EmbedEntryPage() {
  const { id = '' } = useParams()
  const t = useMessages()
  const { inFrame } = useShareTexts()
  const locale = useLocale()
  const { timeline } = useTimeline()
  const move = moveOf(timeline, id)
  const { data: detail, isError, refetch } = useQuery({ ...moveQuery(id), enabled: move !== undefined })
  const home = absoluteUrl({ pathname: pathOf({ name: 'dashboard' }, locale), search: '' })
  const link = absoluteUrl({ pathname: pathOf({ name: 'move', id }, locale), search: '' })
  return (
    <>
      <title>{`${move?.title[locale] ?? inFrame.missing} · ${t.siteName}`}</title>
      {!move && (
        <div className={styles.waiting}>
          <RetiredId
            subject="move"
            id={id}
            pathTo={(successor) => embedPathOf({ name: 'move', id: successor }, locale)}
          >
            <p>{inFrame.missing}</p>
          </RetiredId>
        </div>
      )}
      {move && isError && <Failure title={t.entry.failed} action={t.retry} onRetry={() => void refetch()} />}
      {move && !detail && !isError && (
        <p role="status" className={styles.waiting}>
          {t.entry.loading}
        </p>
      )}
      {move && detail && (
        <EmbedEntry
          move={move}
          detail={detail}
          themes={timeline.themes}
          place={placeInWords(move, facetLabels(timeline, locale), locale)}
          link={link}
        />
      )}
      <EmbedFoot home={home} version={dayInWords(toDay(timeline.updated), locale)} />
    </>
  )
}
