import { currentRecord } from '#src/domain/currentRecord.ts'

/** By SPDX id, as data packages and CITATION.cff name it; LICENSE says the same for the repository. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** The name that the published record has among machines. */
export function recordName(): string {
  return currentRecord().site.id
}

/** To whom the record is attributed: the site, by the name that it has in Spanish. */
export function attribution(): string {
  return currentRecord().site.name.es
}

/** The folder-stable addresses of the whole record: once published they stay. */
export function recordFiles() {
  const stem = `data/${recordName()}`
  return {
    csv: `${stem}.csv`,
    plainCsv: `${stem}-plain.csv`,
    json: `${stem}.json`,
    jsonl: `${stem}.jsonl`,
    geojson: `${stem}.geojson`,
    package: 'data/datapackage.json',
    dictionary: { es: 'data/dictionary.es.md', en: 'data/dictionary.en.md' },
  } as const
}
