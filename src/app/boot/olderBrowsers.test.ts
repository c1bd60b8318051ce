import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { olderBuiltIns } from './olderBrowsers.ts'

const { Array: arrays, String: strings } = olderBuiltIns
const under = (a: number, b: number) => b - a
const isOdd = (value: number) => value % 2 !== 0
const list = fc.array(fc.integer({ min: -3, max: 3 }))

describe('what older browsers get', () => {
  it('answers as the built-ins of arrays do, and leaves the array as it was', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: -9, max: 9 }), fc.nat(9), (values, at, count) => {
        const before = [...values]
        expect(arrays.toSorted.call(values, under as never)).toEqual(values.toSorted(under))
        expect(arrays.toReversed.call(values)).toEqual(values.toReversed())
        expect(arrays.findLast.call(values, isOdd as never)).toBe(values.findLast(isOdd))
        expect(arrays.toSpliced.call(values, at, count)).toEqual(values.toSpliced(at, count))
        const within = at % (values.length + 1)
        expect(arrays.with.call([...values, 0], within, 7)).toEqual([...values, 0].with(within, 7))
        expect(values).toEqual(before)
      }),
    )
  })

  it('takes lone surrogates out of a text, and no others', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\ud83d', '\ude00', '\ud83d\ude00', 'ñ')), (parts) => {
        const text = parts.join('')
        expect(strings.toWellFormed.call(text)).toBe(text.toWellFormed())
      }),
    )
  })
})
