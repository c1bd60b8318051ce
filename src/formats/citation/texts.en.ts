import type { CiteTexts } from './texts.es.ts'

export const citeEn: CiteTexts = {
  site: 'Kast en el mundo',
  recordTitle: 'Kast en el mundo: a record of the international moves of José Antonio Kast',
  viewTitle: (filter, n, total) => `International moves of José Antonio Kast (${filter}): ${n} of ${total}`,
  entry: (title, date, version, url) => `“${title}” (${date}). Kast en el mundo, version of ${version}. ${url}`,
  record: (version, url) =>
    `Kast en el mundo: a record of the international moves of José Antonio Kast. Version of ${version}. ${url}`,
  view: (title, version, url) => `${title}. Kast en el mundo, version of ${version}. ${url}`,
  entryNote: (date) => `Date of the move: ${date}. Data and texts: CC BY 4.0.`,
  note: 'Data and texts: CC BY 4.0.',
}
