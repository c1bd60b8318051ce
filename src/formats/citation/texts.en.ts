import type { RecordFacts } from '#src/domain/record.ts'
import { englishMarks, inQuotes } from '#src/i18n/typography.ts'
import type { CiteTexts } from './texts.es.ts'

export function citeEn({ site, subject }: RecordFacts): CiteTexts {
  return {
    site: site.name.en,
    recordTitle: `${site.name.en}: a record of the international moves of ${subject.name}`,
    viewTitle: (filter, n, total) => `International moves of ${subject.name} (${filter}): ${n} of ${total}`,
    entry: (title, date, version, url) =>
      `${inQuotes(title, englishMarks)} (${date}). ${site.name.en}, version of ${version}. ${url}`,
    record: (version, url) =>
      `${site.name.en}: a record of the international moves of ${subject.name}. Version of ${version}. ${url}`,
    view: (title, version, url) => `${title}. ${site.name.en}, version of ${version}. ${url}`,
    entryNote: (date) => `Date of the move: ${date}. Data and texts: CC BY 4.0.`,
    note: 'Data and texts: CC BY 4.0.',
  }
}
