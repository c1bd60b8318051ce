import type { Locale } from '#src/domain/vocabulary.ts'
import type { Page } from '#src/url/paths.ts'

/** The path of a page's picture below the site's root: "share/es/move-2025-12-23-quito-noboa.png". */
export function picturePath(page: Page, locale: Locale): string {
  return `share/${locale}/${nameOf(page)}.png`
}

function nameOf(page: Page): string {
  return 'id' in page ? `${page.name}-${page.id}` : page.name
}
