import { Feed } from 'feed'
import { startOfDay } from '#src/domain/time/dateSpan.ts'
import { attribution, licence } from '../licence.ts'
import { escapeHtml } from '../markup/escapeHtml.ts'
import type { FeedEntry, FeedMeta } from './feed.ts'

/**
 * A feed as Atom (RFC 4287). Its dates are those of revisions, never the time of the build, so an unchanged record gives an unchanged file. `feed`
 * declares all texts of an entry as HTML, so they are escaped.
 */
export function atomFeed(entries: readonly FeedEntry[], meta: FeedMeta): string {
  const feed = new Feed({
    id: meta.id,
    title: meta.title,
    description: meta.description,
    link: meta.page,
    feedLinks: { atom: meta.atom },
    author: { name: attribution(), link: meta.page },
    copyright: `${attribution()}, ${licence.name}`,
    updated: startOfDay(entries[0]?.updated ?? '1970-01-01'),
    generator: false,
  })
  for (const { id, url, title, added, updated, paragraphs, themes } of entries) {
    feed.addItem({
      id,
      link: url,
      title: escapeHtml(title),
      published: startOfDay(added),
      date: startOfDay(updated),
      content: paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join(''),
      category: themes.map(({ id: term, label }) => ({ term, name: label.replaceAll('<', '‹') })), // `feed` leaves it bare
    })
  }
  return feed.atom1().replace('<feed ', `<feed xml:lang="${meta.locale}" `) // the library has no option for it
}
