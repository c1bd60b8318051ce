import { expect, it } from 'vitest'
import { daysInWords } from './daysInWords.ts'

it.each([
  [1, 'un día', 'one day'],
  [3, 'tres días', 'three days'],
  [9, 'nueve días', 'nine days'],
  [10, '10 días', '10 days'],
])('%i', (days, es, en) => {
  expect(daysInWords(days, 'es')).toBe(es)
  expect(daysInWords(days, 'en')).toBe(en)
})
