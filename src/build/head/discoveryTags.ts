import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { FeedMeta } from '#src/formats/feed/feed.ts'
import { fileAddress } from '#src/url/addressOf.ts'
import type { Page } from '#src/url/paths.ts'
import { type CalendarScope, calendarPath } from '../downloads/calendars.ts'
import { oembedPath } from '../embeds/oembed.ts'
import { correctionsMeta } from '../feeds/correctionFeeds.ts'
import { feedMeta } from '../feeds/feedMeta.ts'
import { link, type Tag } from '../html/tags.ts'
import { publishTexts } from '../texts.ts'

type Asked = { page: Page; locale: Locale; site: string; timeline: Timeline; title: string }

/**
 * Links by which programs discover other forms of the page: the feeds and calendars of its language, on the dashboard the
 * feeds of each theme too, on the page of corrections theirs, and for an entry its oEmbed answer.
 */
export function discoveryTags({ page, locale, site, timeline, title }: Asked): Tag[] {
  const themes = page.name === 'dashboard' ? timeline.themes.map(({ id }) => id) : []
  return [
    ...[null, ...themes].flatMap((theme) => feedTags(feedMeta(timeline, locale, theme, site))),
    ...(page.name === 'corrections' ? feedTags(correctionsMeta(timeline, locale, site)) : []),
    ...calendarTags(locale, site),
    ...(page.name === 'move' ? [oembedTag(page.id, locale, site, title)] : []),
  ]
}

function feedTags({ title, atom, json }: FeedMeta): Tag[] {
  return [
    link('alternate', { type: 'application/atom+xml', title, href: atom }),
    link('alternate', { type: 'application/feed+json', title, href: json }),
  ]
}

function calendarTags(locale: Locale, site: string): Tag[] {
  const { calendar } = publishTexts(locale)
  const href = (scope: CalendarScope) => fileAddress(site, calendarPath(locale, scope))
  return [
    link('alternate', { type: 'text/calendar', title: calendar.title, href: href('all') }),
    link('alternate', { type: 'text/calendar', title: calendar.announcedTitle, href: href('announced') }),
  ]
}

function oembedTag(id: string, locale: Locale, site: string, title: string): Tag {
  const href = fileAddress(site, oembedPath(id, locale))
  return link('alternate', { type: 'application/json+oembed', title, href })
}
