import { describe, expect, it } from 'vitest'
import { leadersToName } from './findings.ts'

describe(leadersToName, () => {
  it.each([
    ['one leader', [3, 1], [3]],
    ['a tie of three before others', [2, 2, 2, 1], [2, 2, 2]],
    ['nothing of a tie of four', [2, 2, 2, 2, 1], []],
    ['nothing where all are equal', [2, 2], []],
    ['nothing of a single value', [5], []],
    ['nothing where the others have no move', [5, 0], []],
    ['nothing of single moves', [1, 0], []],
    ['nothing of nothing', [], []],
  ])('names %s', (_rule, counts, named) => {
    expect(leadersToName(counts.map((count) => ({ count }))).map(({ count }) => count)).toEqual(named)
  })
})
