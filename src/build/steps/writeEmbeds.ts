import { embedPages } from '../embeds/embedPages.tsx'
import { oembedFiles } from '../embeds/oembed.ts'
import { pageHtml } from '../html/pageHtml.ts'
import { link, type Tag } from '../html/tags.ts'
import { ownFilesOf } from '../pages/pageCode.ts'
import type { BuiltApp } from '../pages/pages.ts'
import { openServer } from '../pages/renderer.ts'
import type { SiteBuild } from '../siteBuild.ts'

/** The code of embedded pages, by its source files. */
const embedCode = ['src/app/boot/embedRoutes.tsx', 'src/app/pages/embed/embedding.ts']

/**
 * Writes the pages for frames of other sites, for the timeline and for each present or retired entry, and the oEmbed
 * answers that link to them. The app renders these pages in the browser, so it loads at once.
 */
export async function writeEmbeds(build: SiteBuild): Promise<void> {
  const { app, input } = build
  const { timeline, dataset, site, pictureVersion } = input
  const code = embedLinks(app)
  const { keptEmbedNotice } = await openServer(build)
  for (const { file, locale, head, body, page } of embedPages(timeline.moves, dataset.retired, site)) {
    const kept = keptEmbedNotice(locale, page)
    const html = pageHtml(app.index, { lang: locale, path: null, head, body, code, loads: 'at once', kept })
    build.output.write(file, html)
  }
  const answers = oembedFiles(timeline.moves, dataset.retired, site, pictureVersion)
  for (const { path, text } of answers) build.output.write(path, text)
}

/** Starts the fetch of styles and code with the page. */
function embedLinks({ manifest, base }: BuiltApp): Tag[] {
  return ownFilesOf(manifest, embedCode).map((file) =>
    link(file.endsWith('.css') ? 'stylesheet' : 'modulepreload', { crossorigin: true, href: base + file }),
  )
}
