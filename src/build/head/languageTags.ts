import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { addressOf } from '#src/url/addressOf.ts'
import type { Page } from '#src/url/paths.ts'
import { link, type Tag } from '../html/tags.ts'

/** The canonical address of a page, and its hreflang links; readers of any other language get Spanish. */
export function languageTags(page: Page, locale: Locale, site: string): Tag[] {
  return [
    link('canonical', { href: addressOf(site, page, locale) }),
    ...localeIds.map((hreflang) => link('alternate', { hreflang, href: addressOf(site, page, hreflang) })),
    link('alternate', { hreflang: 'x-default', href: addressOf(site, page, 'es') }),
  ]
}
