import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale, ThemeId } from '#src/domain/vocabulary.ts'
import type { FeedMeta } from '#src/formats/feed/feed.ts'
import { addressOf, fileAddress } from '#src/url/addressOf.ts'
import { publishTexts } from '../texts.ts'
import { feedId } from './feedIds.ts'

/** The path of a feed below the root of the site; of all themes when none is given. Published paths must not change. */
export function feedPath(locale: Locale, theme: ThemeId | null, form: 'atom' | 'json'): string {
  return theme === null ? `feeds/${locale}.${form}` : `feeds/${locale}/${theme}.${form}`
}

export function feedMeta({ record, themes }: Timeline, locale: Locale, theme: ThemeId | null, site: string): FeedMeta {
  const t = publishTexts(locale).feed
  const label = themes.find(({ id }) => id === theme)?.label[locale] ?? theme
  const dashboard = addressOf(site, { name: 'dashboard' }, locale)
  return {
    id: feedId(record.site.feedNamespace, locale, theme),
    locale,
    title: label === null ? t.title : t.themeTitle(label),
    description: label === null ? t.description : t.themeDescription(label),
    page: theme === null ? dashboard : `${dashboard}?theme=${theme}`,
    atom: fileAddress(site, feedPath(locale, theme, 'atom')),
    json: fileAddress(site, feedPath(locale, theme, 'json')),
  }
}
