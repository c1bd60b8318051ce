import type { YearsTexts } from './texts.es.ts'

export const yearsEn: YearsTexts = {
  byYear: 'Moves by year',
  beginning: 'Without JavaScript only the beginning of the list stands here; all moves are on the page of their year.',
}
