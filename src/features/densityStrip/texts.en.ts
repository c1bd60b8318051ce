import type { DensityStripTexts } from './texts.es.ts'

const small = ['one day', 'two days', 'three days', 'four days', 'five days', 'six days', 'seven days']

export const densityStripEn: DensityStripTexts = {
  label: 'Go to a month',
  month: (name, n) => `${name}: ${n} ${n === 1 ? 'move' : 'moves'}`,
  occasion: (name, n, days) => `${name}: ${n} in ${small[days - 1] ?? `${days} days`}`,
}
