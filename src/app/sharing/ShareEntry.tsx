import { useQuery } from '@tanstack/react-query'
import type { Move } from '#src/domain/move.ts'
import { hasDays, toDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { CitePanel } from '#src/features/share/CitePanel.tsx'
import { DownloadPanel } from '#src/features/share/DownloadPanel.tsx'
import { EmbedPanel } from '#src/features/share/EmbedPanel.tsx'
import { SendPanel } from '#src/features/share/SendPanel.tsx'
import { type PanelId, ShareDialog } from '#src/features/share/ShareDialog.tsx'
import type { Download } from '#src/features/share/saveDownload.ts'
import { shareTexts } from '#src/features/share/texts.ts'
import { citeMove } from '#src/formats/citation/citation.ts'
import { citationTexts } from '#src/formats/citation/citationTexts.ts'
import { citeTexts } from '#src/formats/citation/texts.ts'
import { dayInWords, spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { moveQuery, useTimeline } from '#src/record/load/queries.ts'
import { absoluteUrl, ownRoot, siteRoot } from '#src/url/absoluteUrl.ts'
import { embedPathOf } from '#src/url/embedPaths.ts'
import { moveCalendar } from './moveCalendar.ts'
import { entryUrls, selectionDownloads } from './selectionDownloads.ts'
import { WithTitles } from './WithTitles.tsx'

type Props = { move: Move; start: PanelId; onClose: () => void }

/** The share dialog of an entry, with its permanent link: filters are not part of it. */
export function ShareEntry({ move, start, onClose }: Props) {
  const t = useTexts(shareTexts)
  const locale = useLocale()
  const title = useTitle()(move)
  const { timeline } = useTimeline()
  const { data: detail } = useQuery(moveQuery(move.id)) // the open entry has loaded it already in most cases
  const version = dayInWords(toDay(timeline.updated), locale)
  const url = entryUrls(move)[locale]
  const name = `${timeline.record.site.id}-${move.id}`
  const cited = { version: timeline.updated, url, locale, texts: citeTexts(locale) }
  const citation = citeMove({ id: move.id, title, span: move.span }, cited)
  const embedded = { pathname: embedPathOf({ name: 'move', id: move.id }, locale), search: '' }
  const panels = {
    share: <SendPanel title={title} date={spanInWords(move.span, locale)} url={url} name={name} />,
    cite: <CitePanel texts={citationTexts(citation)} name={name} version={version} />,
    download: (
      <WithTitles move={move.id}>
        {(record) => (
          <DownloadPanel lead={t.download.move} downloads={downloads(record)} version={version}>
            {!hasDays(move.span) && <p>{t.download.noDays}</p>}
          </DownloadPanel>
        )}
      </WithTitles>
    ),
    embed: (
      <EmbedPanel
        siteId={timeline.record.site.id}
        src={absoluteUrl(embedded)}
        siteRoot={siteRoot()}
        preview={absoluteUrl(embedded, ownRoot())}
        title={title}
        startWidth={640}
      />
    ),
  }
  return <ShareDialog heading={t.headings.move} subject={title} start={start} panels={panels} onClose={onClose} />

  function downloads(record: Timeline): Download[] {
    const indices = [record.byId.get(move.id) ?? -1]
    const files = selectionDownloads({ timeline: record, indices, scope: { id: move.id }, text: title, url }, locale)
    const calendar = detail && hasDays(move.span) ? moveCalendar(move, { detail, timeline, locale }) : null
    return calendar ? [calendar, ...files] : files
  }
}
