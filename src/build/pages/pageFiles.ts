import type { RenderPage } from '#src/app/server.tsx'
import type { Locale } from '#src/domain/vocabulary.ts'
import { formerPaths, type Page, pathOf } from '#src/url/paths.ts'
import type { PageInput } from '../publishInput.ts'
import { type MadePage, movedPage, type PageFrame, unlistedPage, wholePage } from './pages.ts'
import { retiredPages } from './retiredPages.ts'
import { fileOfPath, sitePages } from './sitePages.ts'

/**
 * A file below the site's root: what surrounds each page, and what is the page's own, which `make` renders on demand from
 * what the record holds then. By `name` a later build finds it again: that of a redirect has where it leads.
 */
export type PageFile = { path: string; name: string; frame: PageFrame; make: (input: PageInput) => Promise<MadePage> }

/** Every page of a language, those of earlier paths and retired ids, and the one for unknown addresses. */
export function pageFiles(locale: Locale, base: string, input: PageInput, render: RenderPage): PageFile[] {
  const { timeline, dataset } = input
  const rendered = (page: Page) => render(pathOf(page, locale))
  const moved = (path: string, page: Page): PageFile => ({
    path: fileOfPath(path),
    name: `${path} > ${pathOf(page, locale)}`,
    frame: { locale, path: null, code: null },
    make: async (read) => movedPage({ page, locale, rendered: await rendered(page) }, base, read),
  })
  const unlisted = (path: string, page: Page | null): PageFile => ({
    path: fileOfPath(path),
    name: path,
    frame: { locale, path: null, code: { page, isThere: false } },
    make: async () => unlistedPage(await render(path)),
  })
  const pages = sitePages(timeline, dataset).map((page): PageFile => {
    const path = pathOf(page, locale)
    return {
      path: fileOfPath(path),
      name: path,
      frame: { locale, path, code: { page, isThere: true } },
      make: async (read) => wholePage({ page, locale, rendered: await rendered(page) }, read),
    }
  })
  const retired = retiredPages(dataset.retired).map(({ subject, id, successor }) => {
    const path = pathOf({ name: subject, id }, locale)
    return successor === undefined
      ? unlisted(path, { name: subject, id })
      : moved(path, { name: subject, id: successor })
  })
  const former = formerPaths(locale).map(({ path, page }) => moved(path, page))
  return [...pages, ...former, ...retired, unlisted(`${locale === 'es' ? '' : `/${locale}`}/404`, null)]
}
