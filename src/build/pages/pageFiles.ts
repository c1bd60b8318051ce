import type { RenderPage } from '#src/app/server.tsx'
import type { Locale } from '#src/domain/vocabulary.ts'
import { formerPaths, type Page, pathOf } from '#src/url/paths.ts'
import type { PageInput } from '../publishInput.ts'
import { type BuiltApp, movedPage, unlistedPage, wholePage } from './pages.ts'
import { retiredPages } from './retiredPages.ts'
import { fileOfPath, sitePages } from './sitePages.ts'

/** A file below the site's root; `html` renders its text on demand. */
export type PageFile = { path: string; html: () => Promise<string> }

/** Every page of a language, those of earlier paths and retired ids, and the one for unknown addresses. */
export function pageFiles(locale: Locale, built: BuiltApp, input: PageInput, render: RenderPage): PageFile[] {
  const { timeline, dataset } = input
  const rendered = (page: Page) => render(pathOf(page, locale))
  const pages = sitePages(timeline, dataset).map(
    (page): PageFile => ({
      path: fileOfPath(pathOf(page, locale)),
      html: async () => wholePage({ page, locale, rendered: await rendered(page) }, built, input),
    }),
  )
  const retired = retiredPages(dataset.retired).map(({ subject, id, successor }): PageFile => {
    const asked: Page = { name: subject, id }
    const next: Page | null = successor === undefined ? null : { name: subject, id: successor }
    const html = async () =>
      next
        ? movedPage({ page: next, locale, rendered: await rendered(next) }, built, input)
        : unlistedPage(locale, await rendered(asked), built, asked)
    return { path: fileOfPath(pathOf(asked, locale)), html }
  })
  const moved = formerPaths(locale).map(
    ({ path, page }): PageFile => ({
      path: fileOfPath(path),
      html: async () => movedPage({ page, locale, rendered: await rendered(page) }, built, input),
    }),
  )
  const unknown = `${locale === 'es' ? '' : `/${locale}`}/404`
  const notFound = { path: fileOfPath(unknown), html: async () => unlistedPage(locale, await render(unknown), built) }
  return [...pages, ...moved, ...retired, notFound]
}
