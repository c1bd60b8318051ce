import { isFiltering, type Narrowing, noNarrowing } from '#src/domain/selection/filter.ts'
import { joinFilters } from '#src/domain/selection/joinFilters.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { CitePanel } from '#src/features/share/CitePanel.tsx'
import { DownloadPanel } from '#src/features/share/DownloadPanel.tsx'
import { EmbedPanel } from '#src/features/share/EmbedPanel.tsx'
import { SendPanel } from '#src/features/share/SendPanel.tsx'
import { ShareDialog } from '#src/features/share/ShareDialog.tsx'
import { shareTexts } from '#src/features/share/texts.ts'
import { citeRecord, citeView } from '#src/formats/citation/citation.ts'
import { citationTexts } from '#src/formats/citation/citationTexts.ts'
import { citeTexts } from '#src/formats/citation/texts.ts'
import { askedInWords } from '#src/i18n/askedWords.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { absoluteUrl, ownRoot, siteRoot } from '#src/url/absoluteUrl.ts'
import { embedPathOf } from '#src/url/embedPaths.ts'
import { type Address, withView } from '#src/url/viewAddress.ts'
import type { View } from '#src/url/viewState.ts'
import { selectionDownloads } from './selectionDownloads.ts'
import { WithTitles } from './WithTitles.tsx'

type Props = {
  /** The moves of the page: all, or those of a country or person. */
  timeline: Timeline
  /** The selected ones, at least one, as positions in it. */
  indices: readonly number[]
  /** On the page of a country or person: the filter that gives the same moves on the dashboard. */
  narrowing?: Narrowing | undefined
  view: View
  labels: FacetLabels
  /** The page with this view. */
  address: Address
  onClose: () => void
}

/** The share dialog of a filtered view: exactly the moves that it shows. */
export function ShareView({ timeline, indices, narrowing = noNarrowing, view, labels, address, onClose }: Props) {
  const { filter } = view
  const t = useTexts(shareTexts)
  const { site } = useTexts(commonTexts)
  const locale = useLocale()
  const { moves: all } = timelineAsked(useTimeline().timeline, filter)
  const { updated } = timeline
  const version = dayInWords(toDay(updated), locale)
  const url = absoluteUrl(address)
  const joined = joinFilters(narrowing, filter)
  const isChosen = joined === null || isFiltering(joined)
  const words = askedInWords(narrowing, filter, labels, locale)
  const cited = { version: updated, url, locale, texts: citeTexts(locale) }
  const counted = { filter: words, n: formatNumber(indices.length, locale), total: formatNumber(all.length, locale) }
  const citation = isChosen ? citeView(counted, cited) : citeRecord(cited)
  const title = isChosen ? citation.title : site.title.join(' ')
  const scope = isChosen ? 'selection' : 'record'
  const chosen = { timeline, indices, scope, text: isChosen ? words : null, url } as const
  const lead = isChosen ? t.download.view(counted.n, indices.length) : t.download.record
  const embedded = joined && withView(embedPathOf({ name: 'dashboard' }, locale), { ...view, filter: joined })
  const panels = {
    share: <SendPanel title={title} date="" url={url} name={`${timeline.record.site.id}-${scope}`} />,
    cite: <CitePanel texts={citationTexts(citation)} name={citation.key} version={version} />,
    download: (
      <WithTitles move={null}>
        {() => <DownloadPanel lead={lead} downloads={selectionDownloads(chosen, locale)} version={version} />}
      </WithTitles>
    ),
    embed: embedded ? (
      <EmbedPanel
        siteId={timeline.record.site.id}
        src={absoluteUrl(embedded)}
        siteRoot={siteRoot()}
        preview={absoluteUrl(embedded, ownRoot())}
        title={title}
        startWidth={null}
      />
    ) : (
      <p>{t.embed.none}</p>
    ),
  }
  return (
    <ShareDialog
      heading={isChosen ? t.headings.view : t.headings.record}
      subject={words || title}
      start="share"
      panels={panels}
      onClose={onClose}
    />
  )
}
