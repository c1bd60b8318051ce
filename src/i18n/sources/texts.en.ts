import type { SourceTexts } from './texts.es.ts'

export const sourceEn: SourceTexts = {
  agency: (names) => `with reporting by ${names}`,
  inLanguage: (language) => `in ${language}`,
  dateInferred: 'date inferred',
  titleRebuilt: 'title incomplete, rebuilt from the address',
  through: (name) => `consulted through ${name}`,
  noAddress: 'no known address',
  archived: 'archived copy',
  external: '(opens another site)',
}
