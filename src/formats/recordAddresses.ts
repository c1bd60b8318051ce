import type { Locale } from '#src/domain/vocabulary.ts'
import { recordFiles } from './licence.ts'

/** What the site publishes of the whole record, in the order in which it is offered. */
export type RecordFile = keyof ReturnType<typeof recordFiles> | 'atom' | 'feed' | 'calendar' | 'announced'

/** The forms in which the record is cited. */
export type CitationFile = 'bib' | 'ris' | 'csl' | 'cff'

/** Where each of them stands, below the root of the site. */
export function citationAddresses(locale: Locale): Readonly<Record<CitationFile, string>> {
  const stem = `citations/${locale}/record`
  return { bib: `${stem}.bib`, ris: `${stem}.ris`, csl: `${stem}.csl.json`, cff: 'CITATION.cff' }
}

/**
 * Where each file stands, below the root of the site. For links in the browser, which must not load what writes the
 * files; a test holds these against it.
 */
export function recordAddresses(locale: Locale): Readonly<Record<RecordFile, string>> {
  return {
    ...recordFiles(),
    dictionary: recordFiles().dictionary[locale],
    atom: `feeds/${locale}.atom`,
    feed: `feeds/${locale}.json`,
    calendar: `calendar/${locale}.ics`,
    announced: `calendar/${locale}-announced.ics`,
  }
}
