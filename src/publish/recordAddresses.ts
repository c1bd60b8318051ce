import type { Locale } from '#src/domain/vocabulary.ts'
import { recordFiles } from './licence.ts'

/** What the site publishes of the whole record, in the order in which it is offered. */
export type RecordFile = keyof typeof recordFiles | 'atom' | 'feed' | 'calendar' | 'announced'

/**
 * Where each file stands, below the root of the site. For links in the browser, which must not load what writes the
 * files; a test holds these against it.
 */
export function recordAddresses(locale: Locale): Readonly<Record<RecordFile, string>> {
  return {
    ...recordFiles,
    dictionary: recordFiles.dictionary[locale],
    atom: `feeds/${locale}.atom`,
    feed: `feeds/${locale}.json`,
    calendar: `calendar/${locale}.ics`,
    announced: `calendar/${locale}-announced.ics`,
  }
}
