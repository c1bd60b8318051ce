import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { PageLoading } from '#src/app/shell/PageLoading.tsx'
import { RetiredId } from '#src/app/shell/RetiredId.tsx'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import type { Move } from '#src/domain/move.ts'
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
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { embedPathOf } from '#src/url/embedPaths.ts'
import { pathOf } from '#src/url/paths.ts'

/** An entry for the frames of other sites. */
export function EmbedEntryPage() {
  const { id = '' } = useParams()
  const { entry } = useTexts(commonTexts)
  const locale = useLocale()
  const { timeline } = useTimeline()
  const move = moveOf(timeline, id)
  const home = absoluteUrl({ pathname: pathOf({ name: 'dashboard' }, locale), search: '' })
  return (
    <>
      {move ? (
        <SiteBoundary isPage resetKey={id} title={entry.failed} fallback={<PageLoading words={entry.loading} />}>
          <LoadedEntry move={move} />
        </SiteBoundary>
      ) : (
        <Missing id={id} />
      )}
      <EmbedFoot home={home} version={dayInWords(toDay(timeline.updated), locale)} />
    </>
  )
}

function LoadedEntry({ move }: { move: Move }) {
  const { kinds } = useTexts(commonTexts)
  const locale = useLocale()
  const { timeline } = useTimeline()
  const { data: detail } = useSuspenseQuery(moveQuery(move.id))
  const place = placeInWords(move, facetLabels(timeline, locale), locale)
  return (
    <>
      <DocumentHead title={titleInWords(move, locale)} />
      <EmbedEntry
        move={move}
        detail={detail}
        themes={timeline.themes}
        kicker={<MoveKicker move={move} details={[kinds[move.kind], place].filter(Boolean)} />}
        link={absoluteUrl({ pathname: pathOf({ name: 'move', id: move.id }, locale), search: '' })}
      />
    </>
  )
}

/** The record has no such entry: why, or the way to its successor. */
function Missing({ id }: { id: string }) {
  const { missing } = useTexts(embedTexts)
  const locale = useLocale()
  return (
    <div className={styles.waiting}>
      <DocumentHead title={missing} />
      <RetiredId subject="move" id={id} pathTo={(successor) => embedPathOf({ name: 'move', id: successor }, locale)}>
        <h1 className={styles.missing}>{missing}</h1>
      </RetiredId>
    </div>
  )
}
