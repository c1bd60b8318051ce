import type { Locale } from '#src/domain/vocabulary.ts'
import { siteTexts } from '#src/i18n/publishTexts.ts'
import type { Page } from '#src/url/paths.ts'
import { altText } from '../picture/altText.ts'
import { pictureRecord } from '../picture/record.ts'
import type { PublishInput } from '../publishInput.ts'
import { cardTags } from './cardTags.ts'
import { discoveryTags } from './discoveryTags.ts'
import { pageGraph } from './jsonLd/pageGraph.ts'
import { languageTags } from './languageTags.ts'
import type { PageWords } from './pageWords.ts'
import { jsonLdHtml, meta, tagsHtml } from './tags.ts'

/** All that stands in the head of a page for programs that read it, as HTML. The page's language must have been loaded. */
export function pageHead(page: Page, locale: Locale, words: PageWords, input: PublishInput): string {
  const { dataset, timeline, site } = input
  const alt = altText(pictureRecord(timeline, dataset), page, locale)
  const tags = [
    ...languageTags(page, locale, site),
    ...cardTags({ ...words, page, locale, site, siteName: siteTexts[locale].siteName, alt }),
    ...discoveryTags({ page, locale, site, timeline, title: words.title }),
  ]
  return tagsHtml(tags) + jsonLdHtml(pageGraph(page, locale, words, input))
}

/** The head of the page for unknown addresses: it has no address of its own and is not to be listed. */
export const unlistedHead = tagsHtml([meta('robots', 'noindex')])
