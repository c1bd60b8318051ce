import { startOfDay } from '#src/domain/time/dateSpan.ts'
import { attribution } from '../licence.ts'
import type { FeedEntry, FeedMeta } from './feed.ts'

/** A feed as JSON Feed 1.1. Written here, since `feed` knows version 1, which has no language and no plain text. */
export function jsonFeed(entries: readonly FeedEntry[], meta: FeedMeta): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: meta.title,
    description: meta.description,
    home_page_url: meta.page,
    feed_url: meta.json,
    language: meta.locale,
    authors: [{ name: attribution(), url: meta.page }],
    items: entries.map(({ id, url, title, added, updated, paragraphs, themes }) => ({
      id,
      url,
      title,
      content_text: paragraphs.join('\n\n'),
      date_published: startOfDay(added).toISOString(),
      date_modified: startOfDay(updated).toISOString(),
      tags: themes.map(({ label }) => label),
    })),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}
