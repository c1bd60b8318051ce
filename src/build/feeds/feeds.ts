import { localeIds } from '#src/domain/vocabulary.ts'
import { atomFeed } from '#src/formats/feed/atomFeed.ts'
import { jsonFeed } from '#src/formats/feed/jsonFeed.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'
import { feedEntries } from './feedEntries.ts'
import { feedMeta, feedPath } from './feedMeta.ts'

/** Every feed in every language: of all themes and of each, as Atom and as JSON Feed. */
export function feeds(input: PublishInput): PublishedFile[] {
  // null for the feed of all themes
  const feedThemes = [null, ...input.timeline.themes.map(({ id }) => id)]
  const asked = localeIds.flatMap((locale) => feedThemes.map((theme) => ({ locale, theme })))
  return asked.flatMap(({ locale, theme }) => {
    const entries = feedEntries(input, locale, theme)
    const meta = feedMeta(input.timeline, locale, theme, input.site)
    return [
      { path: feedPath(locale, theme, 'atom'), text: atomFeed(entries, meta) },
      { path: feedPath(locale, theme, 'json'), text: jsonFeed(entries, meta) },
    ]
  })
}
