import type { StretchTexts } from './texts.es.ts'

export const stretchesEn: StretchTexts = {
  sinceLast: 'After the last move',
  emptyBy: { noneRecorded: 'No moves in the sources consulted', notSearched: 'No sources consulted for this period' },
}
