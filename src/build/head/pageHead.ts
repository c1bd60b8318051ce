import type { Locale } from '#src/domain/vocabulary.ts'
import type { Page } from '#src/url/paths.ts'
import type { PageInput } from '../publishInput.ts'
import { cardTags } from './cardTags.ts'
import { discoveryTags } from './discoveryTags.ts'
import { pageGraph } from './jsonLd/pageGraph.ts'
import { languageTags } from './languageTags.ts'
import type { PageWords } from './pageWords.ts'
import { jsonLdHtml, meta, tagsHtml } from './tags.ts'

/** All that stands in the head of a page for programs that read it, as HTML. The page's language must have been loaded. */
export function pageHead(page: Page, locale: Locale, words: PageWords, input: PageInput): string {
  const { timeline, site } = input
  const tags = [
    ...languageTags(page, locale, site),
    ...cardTags(page, locale, words, input),
    ...discoveryTags({ page, locale, site, timeline, title: words.title }),
  ]
  return tagsHtml(tags) + jsonLdHtml(pageGraph(page, locale, words, input))
}

/** The head of the page for unknown addresses: it has no address of its own and is not to be listed. */
export const unlistedHead = tagsHtml([meta('robots', 'noindex')])
