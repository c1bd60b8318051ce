import { localeIds } from '#src/domain/vocabulary.ts'
import { pageFiles } from '../pages/pageFiles.ts'
import { openRenderer } from '../pages/renderer.ts'
import { progress } from '../progress.ts'
import type { SiteBuild } from '../siteBuild.ts'

/**
 * Writes every address of the site as a page that can be read without scripts, rendered by the app itself. A page that
 * fails to render fails the build.
 */
export async function writePages(build: SiteBuild): Promise<void> {
  const render = await openRenderer(build)
  const files = localeIds.flatMap((locale) => pageFiles(locale, build.app, build.input, render))
  const made = progress(build.logger, 'pages', files.length)
  for (const { path, html } of files) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a large record needs no more memory
    build.output.write(path, await html())
    made()
  }
}
