import { describe, expect, it } from 'vitest'
import { leadersInWords } from './leadersInWords.ts'

describe(leadersInWords, () => {
  it.each([
    [[], 'none'],
    [['a'], 'named a'],
    [['a', 'b'], 'named a b'],
    [['a', 'b', 'c'], 'named a b c'],
    [['a', 'b', 'c', 'd'], '4 tied'],
  ])('says of %j %s', (leaders, said) => {
    const words = {
      named: (few: readonly string[]) => `named ${few.join(' ')}`,
      many: (tied: number) => `${tied} tied`,
      none: () => 'none',
    }
    expect(leadersInWords(leaders, words)).toBe(said)
  })
})
