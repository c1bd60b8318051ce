import { describe, expect, it } from 'vitest'
import { differByAtMost, nearest } from './nearest.ts'

describe(nearest, () => {
  it.each([
    ['quitto', ['lima', 'quito'], 'quito'],
    ['Quito', ['quito'], 'quito'],
    ['abcd', ['abcx', 'abxd'], 'abcx'],
    ['abcdef', ['uvwxyz'], null],
    ['ab', [], null],
  ])('of %j among %j is %j', (word, candidates, found) => {
    expect(nearest(word, candidates)).toBe(found)
  })
})

describe(differByAtMost, () => {
  it.each([
    ['quito', 'quito', 0, true],
    ['quito', 'quita', 0, false],
    ['quito', 'quita', 1, true],
    ['quito', 'uito', 1, true],
    ['quito', 'quitos', 1, true],
    ['quito', 'quiot', 1, false],
    ['quito', 'quiot', 2, true],
    ['quito', 'qiutos', 2, false],
    ['', 'ab', 2, true],
  ])('of %j and %j by %d is %j', (one, other, most, answer) => {
    expect(differByAtMost(one, other, most)).toBe(answer)
    expect(differByAtMost(other, one, most)).toBe(answer)
  })
})
