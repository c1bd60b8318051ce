import type { YearsTexts } from './texts.es.ts'

export const yearsEn: YearsTexts = {
  byYear: 'Moves by year',
  ofFirst: (n) => `Without JavaScript the ${n} latest stand here; the others are on the page of their year.`,
}
