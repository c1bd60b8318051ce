import { daysInWords } from '#src/i18n/daysInWords.ts'
import type { DensityStripTexts } from './texts.es.ts'

export const densityStripEn: DensityStripTexts = {
  label: 'Go to a month',
  month: (name, n) => `${name}: ${n} ${n === 1 ? 'move' : 'moves'}`,
  outlined: 'Not known to have taken place',
  occasion: (name, n, days) => `${name}: ${n} in ${daysInWords(days, 'en')}`,
  occasionTook: (name, n) => `${name}: ${n} took place`,
}
