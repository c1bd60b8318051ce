import { daysInWords } from '#src/i18n/daysInWords.ts'

export const densityStripEs = {
  label: 'Ir a un mes',
  month: (name: string, n: number) => `${name}: ${n} ${n === 1 ? 'movimiento' : 'movimientos'}`,
  /** What outlined bars are. */
  outlined: 'No consta que se realizara',
  occasion: (name: string, n: number, days: number) => `${name}: ${n} en ${daysInWords(days, 'es')}`,
  /** Of an occasion of which not all took place: how many did. */
  occasionTook: (name: string, n: number) => `${name}: ${n} ${n === 1 ? 'realizado' : 'realizados'}`,
}

export type DensityStripTexts = typeof densityStripEs
