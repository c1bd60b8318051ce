import { localeIds, type Texts } from '#src/domain/vocabulary.ts'
import type { RecordMeta } from '#src/formats/fileMeta.ts'
import { attribution, licence, recordFiles, recordName } from '#src/formats/licence.ts'
import { addressOf, fileAddress } from '#src/url/addressOf.ts'
import { publishTexts } from '../texts.ts'

/** The metadata of every file with the whole record. `updated` is the day of the latest revision of any entry. */
export function recordMeta(updated: string, site: string): RecordMeta {
  return {
    name: recordName(),
    title: inBoth((locale) => publishTexts(locale).recordTitle),
    description: inBoth((locale) => publishTexts(locale).recordDescription),
    version: updated,
    updated,
    licence,
    attribution: attribution(),
    url: inBoth((locale) => addressOf(site, { name: 'dashboard' }, locale)),
    dictionary: inBoth((locale) => fileAddress(site, recordFiles().dictionary[locale])),
  }
}

function inBoth(textOf: (locale: keyof Texts) => string): Texts {
  return Object.fromEntries(localeIds.map((locale) => [locale, textOf(locale)])) as Texts
}
