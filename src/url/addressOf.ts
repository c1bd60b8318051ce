import type { Locale } from '#src/domain/vocabulary.ts'
import { type Page, pathOf } from './paths.ts'

/** The absolute address of a page. `site` is the root of the site, base included, and ends in "/". */
export function addressOf(site: string, page: Page, locale: Locale): string {
  return fileAddress(site, pathOf(page, locale).slice(1))
}

/** The absolute address of a published file, such as "data/datapackage.json". */
export function fileAddress(site: string, path: string): string {
  return site + path
}
