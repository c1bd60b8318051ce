import type { BreadcrumbList } from 'schema-dts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { addressOf } from '#src/url/addressOf.ts'
import type { Page } from '#src/url/paths.ts'
import { shellTexts } from '../../texts.ts'

/** The breadcrumbs from the dashboard to a page, whose name is its title; null for the dashboard itself. */
export function breadcrumbs(page: Page, title: string, locale: Locale, site: string): BreadcrumbList | null {
  if (page.name === 'dashboard') return null
  const { nav } = shellTexts(locale)
  const steps: { name: string; page: Page }[] = [
    { name: nav.timeline, page: { name: 'dashboard' } },
    ...(page.name === 'article' ? [{ name: nav.sources, page: { name: 'sources' } as const }] : []),
    { name: title, page },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: step.name,
      item: addressOf(site, step.page, locale),
    })),
  }
}
