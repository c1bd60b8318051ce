import type { YearsTexts } from './texts.es.ts'

export const yearsEn: YearsTexts = {
  byYear: 'Moves by year',
  beginning: 'Without JavaScript the list shows only its beginning here. All moves are on the page of their year.',
}
