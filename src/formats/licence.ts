import { currentRecord } from '#src/domain/currentRecord.ts'

/** By SPDX id, as data packages and CITATION.cff name it; LICENSE says the same for the repository. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** The machine-readable name of the published record: the stem of its files. */
export function recordName(): string {
  return currentRecord().site.id
}

/** To whom the record is attributed: the Spanish name of the site. */
export function attribution(): string {
  return currentRecord().site.name.es
}

/** The paths of the files of the whole record, below the root of the site. Published paths never change. */
export function recordFiles() {
  const stem = `data/${recordName()}`
  return {
    csv: `${stem}.csv`,
    plainCsv: `${stem}-plain.csv`,
    json: `${stem}.json`,
    jsonl: `${stem}.jsonl`,
    geojson: `${stem}.geojson`,
    timelineJs: { es: `${stem}-timelinejs.es.json`, en: `${stem}-timelinejs.en.json` },
    package: 'data/datapackage.json',
    dictionary: { es: 'data/dictionary.es.md', en: 'data/dictionary.en.md' },
  } as const
}
