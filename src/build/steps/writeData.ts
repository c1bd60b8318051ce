import { join } from 'node:path'
import { addressOf } from '#src/url/addressOf.ts'
import { calendars } from '../downloads/calendars.ts'
import { citationCff } from '../downloads/citationCff.ts'
import { citationFiles } from '../downloads/citationFiles.ts'
import { recordDownloads } from '../downloads/recordDownloads.ts'
import { feedsOfCorrections } from '../feeds/correctionFeeds.ts'
import { feeds } from '../feeds/feeds.ts'
import { type KeptTexts, openKeptTexts } from '../kept/keptTexts.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'
import type { SiteBuild } from '../siteBuild.ts'
import { filesOf } from '../vite/dataset.ts'

/**
 * Writes the record as data beside the pages: the files that the app reads, whose names change with their content, and
 * downloads, feeds, calendars and citations, at addresses that stay.
 */
export function writeData({ compiled, input, output, kept }: SiteBuild): void {
  const events = openKeptTexts(join(kept.folder, 'events.json'))
  for (const { path, text } of filesOf(compiled)) output.write(`data/${path}`, text)
  for (const { path, text } of publishedData(input, events)) output.write(path, text)
  events.save()
}

function publishedData(input: PublishInput, events: KeptTexts): PublishedFile[] {
  const url = addressOf(input.site, { name: 'dashboard' }, 'en')
  return [
    ...recordDownloads(input),
    ...feeds(input),
    ...feedsOfCorrections(input),
    ...calendars(input, events),
    ...citationFiles(input),
    { path: 'CITATION.cff', text: citationCff(input.timeline.updated, url) },
  ]
}
