import type { Locale } from '#src/domain/vocabulary.ts'
import { recordFiles } from './licence.ts'

/** The files of the whole record, in the order in which the data page lists them. */
export type RecordFileId = keyof ReturnType<typeof recordFiles> | 'atom' | 'feed' | 'calendar' | 'announced'

/** The forms in which the record is cited. */
export type CitationFile = 'bib' | 'ris' | 'csl' | 'cff'

/** The path of each citation file, below the root of the site. */
export function citationAddresses(locale: Locale): Readonly<Record<CitationFile, string>> {
  const stem = `citations/${locale}/record`
  return { bib: `${stem}.bib`, ris: `${stem}.ris`, csl: `${stem}.csl.json`, cff: 'CITATION.cff' }
}

/** The path of each feed of corrections, below the root of the site, by the name of its form. */
export function correctionFeeds(locale: Locale) {
  const stem = `feeds/${locale}-corrections`
  return { Atom: `${stem}.atom`, 'JSON Feed': `${stem}.json` } as const
}

/** The path of the licences of software and fonts that the site contains, below its root. */
export const licencesAddress = 'licences.txt'

/**
 * The path of each file, below the root of the site. For links in the browser, which must not load the code that writes the
 * files; a test compares these paths with those written.
 */
export function recordAddresses(locale: Locale): Readonly<Record<RecordFileId, string>> {
  return {
    ...recordFiles(),
    timelineJs: recordFiles().timelineJs[locale],
    dictionary: recordFiles().dictionary[locale],
    atom: `feeds/${locale}.atom`,
    feed: `feeds/${locale}.json`,
    calendar: `calendar/${locale}.ics`,
    announced: `calendar/${locale}-announced.ics`,
  }
}
