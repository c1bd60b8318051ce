import { addressOf } from '#src/url/addressOf.ts'
import { calendars } from '../downloads/calendars.ts'
import { citationCff } from '../downloads/citationCff.ts'
import { citationFiles } from '../downloads/citationFiles.ts'
import { recordDownloads } from '../downloads/recordDownloads.ts'
import { feeds } from '../feeds/feeds.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'
import type { SiteBuild } from '../siteBuild.ts'
import { filesOf } from '../vite/dataset.ts'

/**
 * Writes the record as data beside the pages: the files that the app reads, whose names change with their content, and
 * downloads, feeds, calendars and citations, at addresses that stay.
 */
export function writeData({ compiled, input, output }: SiteBuild): void {
  for (const { path, text } of filesOf(compiled)) output.write(`data/${path}`, text)
  for (const { path, text } of publishedData(input)) output.write(path, text)
}

function publishedData(input: PublishInput): PublishedFile[] {
  const url = addressOf(input.site, { name: 'dashboard' }, 'en')
  return [
    ...recordDownloads(input),
    ...feeds(input),
    ...calendars(input),
    ...citationFiles(input),
    { path: 'CITATION.cff', text: citationCff(input.timeline.updated, url) },
  ]
}
