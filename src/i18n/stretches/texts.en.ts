import type { StretchTexts } from './texts.es.ts'

export const stretchesEn: StretchTexts = {
  emptyBy: { noneRecorded: 'No moves in the sources consulted', notSearched: 'No sources consulted for this period' },
}
