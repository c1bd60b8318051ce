import type { DataDownload, Dataset } from 'schema-dts'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { recordFiles } from '#src/formats/licence.ts'
import { addressOf, fileAddress } from '#src/url/addressOf.ts'
import { recordMeta } from '../../downloads/recordMeta.ts'
import { publisherOf, subjectOf } from './people.ts'

/** The download formats of the whole record, with the media type of each. */
const forms = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
  geojson: 'application/geo+json',
} as const

/** The record as a Dataset of schema.org, with its downloads. */
export function recordDataset(timeline: Timeline, locale: Locale, site: string): Dataset {
  const { title, description, version, updated, licence } = recordMeta(timeline.updated, site)
  const { moves, themes } = timeline
  const last = moves.reduce((day, { span }) => Math.max(day, span.last), moves[0]?.span.last ?? 0)
  const downloads = Object.entries(forms).map(
    ([form, encodingFormat]): DataDownload => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: fileAddress(site, recordFiles()[form as keyof typeof forms]),
    }),
  )
  return {
    '@type': 'Dataset',
    '@id': `${site}#record`,
    name: title[locale],
    description: description[locale],
    url: addressOf(site, { name: 'data' }, locale),
    version,
    dateModified: updated,
    license: licence.path,
    isAccessibleForFree: true,
    inLanguage: [...localeIds],
    creator: publisherOf(site),
    about: subjectOf(timeline),
    keywords: themes.map(({ label }) => label[locale]),
    ...(moves[0] && { temporalCoverage: `${formatDay(moves[0].span.first)}/${formatDay(last)}` }),
    distribution: downloads,
  }
}
