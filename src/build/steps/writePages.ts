import { localeIds } from '#src/domain/vocabulary.ts'
import { openKeptPages } from '../pages/keptPages.ts'
import { pageFiles } from '../pages/pageFiles.ts'
import { framedPage } from '../pages/pages.ts'
import { openRenderer, openServer } from '../pages/renderer.ts'
import { progress } from '../progress.ts'
import type { SiteBuild } from '../siteBuild.ts'

/**
 * Writes every address of the site as a page that can be read without scripts, rendered by the app itself. A page that
 * fails to render fails the build. A page is rendered again only if something that it reads has changed.
 */
export async function writePages(build: SiteBuild): Promise<void> {
  const { app, input, kept, traced, output, logger } = build
  const { keptNotice } = await openServer(build)
  const render = await openRenderer(build)
  const pages = openKeptPages(kept.folder, traced)
  const files = localeIds.flatMap((locale) => pageFiles(locale, app.base, input, render))
  const made = progress(logger, 'pages', files.length)
  for (const { path, name, frame, make } of files) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: what one reads is noted, and all would need memory
    output.write(path, framedPage(await pages.get(name, make), frame, { ...app, keptNotice }, input.timeline.updated))
    made()
  }
  pages.save()
  logger.info(`pages: ${files.length}, ${pages.made()} of them rendered now`)
}
