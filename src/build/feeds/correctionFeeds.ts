import { moveOf, type Timeline } from '#src/domain/timeline.ts'
import { type Locale, localeIds, type MoveId } from '#src/domain/vocabulary.ts'
import { atomFeed } from '#src/formats/feed/atomFeed.ts'
import type { FeedEntry, FeedMeta } from '#src/formats/feed/feed.ts'
import { jsonFeed } from '#src/formats/feed/jsonFeed.ts'
import { correctionFeeds } from '#src/formats/recordAddresses.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import { addressOf, fileAddress } from '#src/url/addressOf.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'
import { publishTexts } from '../texts.ts'
import { correctionId, correctionsFeedId } from './feedIds.ts'

/** The most corrections of a feed; the page of corrections has all. */
const longestFeed = 100

/** The feeds of corrections in each language, as Atom and as JSON Feed, the newest correction first. */
export function feedsOfCorrections(input: PublishInput): PublishedFile[] {
  return localeIds.flatMap((locale) => {
    const paths = correctionFeeds(locale)
    const entries = correctionEntries(input, locale)
    const meta = correctionsMeta(input.timeline, locale, input.site)
    return [
      { path: paths.Atom, text: atomFeed(entries, meta) },
      { path: paths['JSON Feed'], text: jsonFeed(entries, meta) },
    ]
  })
}

export function correctionsMeta({ record }: Timeline, locale: Locale, site: string): FeedMeta {
  const t = publishTexts(locale).feed
  const paths = correctionFeeds(locale)
  return {
    id: correctionsFeedId(record.site.feedNamespace, locale),
    locale,
    title: t.correctionsTitle,
    description: t.correctionsDescription,
    page: addressOf(site, { name: 'corrections' }, locale),
    atom: fileAddress(site, paths.Atom),
    json: fileAddress(site, paths['JSON Feed']),
  }
}

function correctionEntries({ dataset, timeline, site }: PublishInput, locale: Locale): FeedEntry[] {
  const { feedNamespace } = timeline.record.site
  return dataset.moves
    .flatMap(({ id, revisions = [] }) =>
      revisions.map(
        ({ date, note }, at): FeedEntry => ({
          id: correctionId(feedNamespace, locale, id, at + 1),
          url: addressOf(site, { name: 'move', id }, locale),
          title: titleOf(timeline, id, locale),
          added: date,
          updated: date,
          paragraphs: [note[locale]],
          themes: [],
        }),
      ),
    )
    .toReversed() // of one day, the later moves and the later notes first
    .toSorted((a, b) => Number(a.updated < b.updated) - Number(a.updated > b.updated))
    .slice(0, longestFeed)
}

function titleOf(timeline: Timeline, id: MoveId, locale: Locale): string {
  const move = moveOf(timeline, id)
  return move ? titleInWords(move, locale) : id
}
