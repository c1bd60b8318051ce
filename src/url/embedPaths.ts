import type { Locale } from '#src/domain/vocabulary.ts'
import { type Page, roots, segments } from './paths.ts'

/** The pages that other sites can embed: an entry, or the timeline with any filters. */
export type EmbedPage = Extract<Page, { name: 'dashboard' | 'move' }>

/** The route patterns of embedded pages. Published paths never change. */
export function embedPatterns(locale: Locale) {
  return { root: `${roots[locale]}/embed`, move: `${segments[locale].move}/:id` }
}

/** The path of the embedded form of a page, without base, query or fragment. */
export function embedPathOf(page: EmbedPage, locale: Locale): string {
  const { root } = embedPatterns(locale)
  return page.name === 'dashboard' ? root : `${root}/${segments[locale].move}/${encodeURIComponent(page.id)}`
}
