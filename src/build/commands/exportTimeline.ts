/**
 * Writes the record as a timeline for TimelineJS: `npm run export -- --out FILE [--locale es|en]`. `SITE_URL` makes it link to
 * the entries of the site. The record is that of data/, or of DATA_DIR.
 */
import { renameSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { localeIds } from '#src/domain/vocabulary.ts'
import { timelineJs } from '#src/formats/timelinejs/timelineJs.ts'
import { addressOf } from '#src/url/addressOf.ts'
import '../texts.ts' // loads both languages
import { readRecord } from '../vite/readRecord.ts'
import { siteUrl } from '../vite/siteUrl.ts'

const { values } = parseArgs({
  args: process.argv.slice(3), // behind the name of this file
  options: { out: { type: 'string' }, locale: { type: 'string' } },
})
if (values.out === undefined) throw new Error('npm run export -- --out FILE [--locale es|en]')
const locale = localeIds.find((id) => id === (values.locale ?? localeIds[0]))
if (!locale) throw new Error(`--locale=${values.locale} is not known; it takes ${localeIds.join(', ')}`)

const { dataset } = readRecord(process.cwd())
const { url: site, isLocal } = siteUrl('/')
const timeline = timelineJs(dataset.moves, {
  record: dataset,
  locale,
  urlOf: (id) => (isLocal ? null : addressOf(site, { name: 'move', id }, locale)),
})
const part = `${values.out}.part`
writeFileSync(part, `${JSON.stringify(timeline, null, 2)}\n`)
renameSync(part, values.out)
process.stdout.write(`${values.out}: ${timeline.events.length} moves\n`)
