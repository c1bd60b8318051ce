import type { YearsTexts } from './texts.es.ts'

export const yearsEn: YearsTexts = {
  byYear: 'Moves by year',
}
