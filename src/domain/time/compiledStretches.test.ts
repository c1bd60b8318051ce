import { expect, it } from 'vitest'
import { compiledStretches } from './compiledStretches.ts'

const coverage = [
  { first: 1, last: 9 },
  { first: 10, last: 19, basis: 'compilations' as const },
  { first: 20, last: 29, basis: 'compilations' as const },
  { first: 40, last: 49 },
  { first: 50, last: 59, basis: 'compilations' as const },
]

it('has the stretches that rest on compilations, neighbours as one, and says which is the last searched', () => {
  expect(compiledStretches(coverage, { first: 1, last: 99 })).toEqual([
    { first: 10, last: 29, isLast: false },
    { first: 50, last: 59, isLast: true },
  ])
})

it('has only those with a day in the range, as a whole', () => {
  expect(compiledStretches(coverage, { first: 29, last: 49 })).toEqual([{ first: 10, last: 29, isLast: false }])
  expect(compiledStretches(coverage, { first: 1, last: 9 })).toEqual([])
  expect(compiledStretches(coverage, { first: 30, last: 49 })).toEqual([])
})

it('has none where the record says nothing of what it rests on', () => {
  expect(compiledStretches([], { first: 1, last: 9 })).toEqual([])
  expect(compiledStretches([{ first: 1, last: 9 }], { first: 1, last: 9 })).toEqual([])
})
