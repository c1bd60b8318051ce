import type { YearsTexts } from './texts.es.ts'

export const yearsEn: YearsTexts = {
  byYear: 'Moves by year',
  leftOut: (n, count) => (count === 1 ? 'one more move, not counted here.' : `${n} more moves, not counted here.`),
  showAll: 'Show all phases',
}
