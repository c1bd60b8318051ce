import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createRenderer } from '#src/app/server.tsx'
import { calendars } from '#src/build/downloads/calendars.ts'
import { citationFiles } from '#src/build/downloads/citationFiles.ts'
import { recordDownloads } from '#src/build/downloads/recordDownloads.ts'
import { oembedFiles } from '#src/build/embeds/oembed.ts'
import { feeds } from '#src/build/feeds/feeds.ts'
import { sitemap } from '#src/build/pages/sitemap.ts'
import { sitePages } from '#src/build/pages/sitePages.ts'
import { readPalette } from '#src/build/pictures/drawing/palette.ts'
import { picturesOf } from '#src/build/pictures/drawing/pictures.ts'
import { pageInput } from '#src/build/publishInput.ts'
import { filesOf } from '#src/build/vite/dataset.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { compileDataset } from '#src/record/compile/compile.ts'
import type { Dataset } from '#src/record/dataset.ts'
import { parseTimelineFile } from '#src/record/load/timelineFile.ts'
import { pathOf } from '#src/url/paths.ts'
import { renderedRecordOf } from './renderedRecord.ts'

const css = readFileSync(resolve(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8')

/**
 * All that a build makes of a record but its scripts and the pixels of its pictures: the files that the app reads, the bodies of
 * pages by path, what is published beside them, and the trees of pictures. For tests that replace `virtual:method`.
 */
export async function everythingMade(dataset: Dataset) {
  const compiled = compileDataset(dataset, () => 'hash')
  const { timeline } = parseTimelineFile(JSON.parse(compiled.timeline.text), compiled.record)
  const render = await createRenderer(renderedRecordOf(compiled))
  const pages = sitePages(timeline, dataset)
  const bodies = new Map<string, string>()
  for (const path of pages.flatMap((page) => localeIds.map((locale) => pathOf(page, locale)))) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as the build does
    bodies.set(path, (await render(path)).body)
  }
  const input = pageInput({ dataset, timeline, site: 'https://example.org/' }, () => 'v1')
  const published = [
    ...[recordDownloads, feeds, calendars, citationFiles].flatMap((write) => write(input)),
    ...oembedFiles(timeline.moves, dataset.retired, input.site, input.pictureVersion),
    await sitemap(input),
  ]
  const pictures = [...picturesOf(input.pictures, pages, readPalette(css, dataset.themes))]
  return { app: filesOf(compiled), bodies, published, pictures, timeline }
}
