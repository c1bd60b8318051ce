import type { HeadWords, RenderedPage } from '#src/app/server.tsx'
import type { Locale } from '#src/domain/vocabulary.ts'
import { addressOf } from '#src/url/addressOf.ts'
import type { Page } from '#src/url/paths.ts'
import { jsonLd, link, meta, type Tag, title } from '../html/tags.ts'
import type { PageInput } from '../publishInput.ts'
import { cardTags } from './cardTags.ts'
import { discoveryTags } from './discoveryTags.ts'
import { pageGraph } from './jsonLd/pageGraph.ts'
import { languageTags } from './languageTags.ts'

/** The head of a page: title, description, and metadata for programs. The page's language must have been loaded. */
export function pageHead(page: Page, locale: Locale, words: HeadWords, input: PageInput): Tag[] {
  const { timeline, site } = input
  return [
    ...wordTags(words),
    ...languageTags(page, locale, site),
    ...cardTags(page, locale, words, input),
    ...discoveryTags({ page, locale, site, timeline, title: words.title }),
    jsonLd(pageGraph(page, locale, words, input)),
  ]
}

/** The head of a page that search engines must not list; it has no canonical link. */
export function unlistedHead({ documentTitle, description }: RenderedPage['words']): Tag[] {
  return [...wordTags({ documentTitle: documentTitle ?? '', description }), meta('robots', 'noindex')]
}

/** The head of an address whose page has moved: title, description, card and canonical link of the new page. */
export function movedHead(page: Page, locale: Locale, words: HeadWords, input: PageInput): Tag[] {
  const canonical = link('canonical', { href: addressOf(input.site, page, locale) })
  return [...wordTags(words), canonical, ...cardTags(page, locale, words, input)]
}

type Written = { documentTitle: string; description?: string | undefined }

function wordTags({ documentTitle, description }: Written): Tag[] {
  return [title(documentTitle), ...(description === undefined ? [] : [meta('description', description)])]
}
