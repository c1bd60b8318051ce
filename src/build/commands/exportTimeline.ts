/**
 * Writes the record as a timeline for TimelineJS: `npm run export -- --out FILE [--locale es|en]`. `SITE_URL` makes it link to
 * the entries of the site. The record is that of data/, or of DATA_DIR.
 */
import { renameSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { localeIds } from '#src/domain/vocabulary.ts'
import { timelineJs } from '#src/formats/timelinejs/timelineJs.ts'
import { addressOf } from '#src/url/addressOf.ts'
import { messageLocale } from '../messageLocale.ts'
import '../texts.ts' // loads both languages
import { readRecord } from '../vite/readRecord.ts'
import { siteUrl } from '../vite/siteUrl.ts'
import { optionsOf } from './optionsOf.ts'

const accepted = {
  options: { out: { type: 'string' }, locale: { type: 'string', default: localeIds[0] } },
  unnamed: 0,
} as const
const { out, locale } = optionsOf('npm run export -- --out FILE [--locale es|en]', accepted, () => {
  const { values } = parseArgs({ args: process.argv.slice(3), options: accepted.options })
  if (values.out === undefined) throw new Error('--out')
  return { out: values.out, locale: messageLocale(values.locale) }
})

const { dataset } = readRecord(process.cwd())
const { url: site, isLocal } = siteUrl('/')
const timeline = timelineJs(dataset.moves, {
  record: dataset,
  locale,
  urlOf: (id) => (isLocal ? null : addressOf(site, { name: 'move', id }, locale)),
})
const part = `${out}.part`
writeFileSync(part, `${JSON.stringify(timeline, null, 2)}\n`)
renameSync(part, out)
process.stdout.write(`${out}: ${timeline.events.length} moves\n`)
