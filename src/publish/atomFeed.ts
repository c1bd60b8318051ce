import { Feed } from 'feed'
import { escapeHtml } from './escapeHtml.ts'
import type { FeedEntry } from './feedEntries.ts'
import type { FeedMeta } from './feedMeta.ts'
import { attribution, licence } from './licence.ts'
import { momentOf } from './momentOf.ts'

/**
 * A feed as Atom (RFC 4287). Ids are the addresses of the entries, which do not change, and the clock of the build is in
 * none of it: a feed is as new as the latest revision. `feed` declares all texts of an entry as HTML, so they are escaped.
 */
export function atomFeed(entries: readonly FeedEntry[], meta: FeedMeta): string {
  const feed = new Feed({
    id: meta.atom,
    title: meta.title,
    description: meta.description,
    link: meta.page,
    feedLinks: { atom: meta.atom },
    author: { name: attribution, link: meta.page },
    copyright: `${attribution}, ${licence.name}`,
    updated: momentOf(entries[0]?.updated ?? '1970-01-01'),
    generator: false,
  })
  for (const { url, title, updated, facts, summary, sources, themes } of entries) {
    feed.addItem({
      id: url,
      link: url,
      title: escapeHtml(title),
      date: momentOf(updated),
      content: [facts, summary, sources].map((text) => `<p>${escapeHtml(text)}</p>`).join(''),
      category: themes.map(({ id, label }) => ({ term: id, name: label.replaceAll('<', '‹') })), // `feed` leaves it bare
    })
  }
  return feed.atom1().replace('<feed ', `<feed xml:lang="${meta.locale}" `) // the library has no place for it
}
