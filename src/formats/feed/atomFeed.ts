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
    title: inXml(meta.title),
    description: inXml(meta.description),
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
      title: escapeHtml(inXml(title)),
      published: startOfDay(added),
      date: startOfDay(updated),
      content: paragraphs.map((text) => `<p>${escapeHtml(inXml(text))}</p>`).join(''),
      category: themes.map(({ id: term, label }) => ({ term, name: inXml(label).replaceAll('<', '‹') })), // `feed` leaves it bare
    })
  }
  return feed.atom1().replace('<feed ', `<feed xml:lang="${meta.locale}" `) // the library has no option for it
}

/** A text without the characters that no XML document may hold, not as references either (XML 1.0, 2.2). */
function inXml(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}
