import type { Plugin, ResolvedConfig } from 'vite'
import { addressOf } from '#src/url/addressOf.ts'
import { calendars } from '../downloads/calendars.ts'
import { citationCff } from '../downloads/citationCff.ts'
import { citationFiles } from '../downloads/citationFiles.ts'
import { recordDownloads } from '../downloads/recordDownloads.ts'
import { feeds } from '../feeds/feeds.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'
import { readRecord } from './readRecord.ts'
import { siteUrl } from './siteUrl.ts'

/** Writes the record as data beside the pages: downloads, feeds, calendars and citations, at addresses that stay. */
export function publishData(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'publish-data',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    generateBundle() {
      const { url: site } = siteUrl(config.base)
      const { dataset, timeline } = readRecord(config.root)
      for (const { path, text } of publishedData({ dataset, timeline, site })) {
        this.emitFile({ type: 'asset', fileName: path, source: text })
      }
    },
  }
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
