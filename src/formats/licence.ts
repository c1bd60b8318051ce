/** Under what terms the record is published; LICENSE says the same for the repository. */
export const recordName = 'kast-en-el-mundo'
export const attribution = 'Kast en el mundo'
/** By SPDX id, as data packages and CITATION.cff name it. */
export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** The folder-stable addresses of the whole record: once published they stay. */
export const recordFiles = {
  csv: `data/${recordName}.csv`,
  plainCsv: `data/${recordName}-plain.csv`,
  json: `data/${recordName}.json`,
  jsonl: `data/${recordName}.jsonl`,
  geojson: `data/${recordName}.geojson`,
  package: 'data/datapackage.json',
  dictionary: { es: 'data/dictionary.es.md', en: 'data/dictionary.en.md' },
} as const
