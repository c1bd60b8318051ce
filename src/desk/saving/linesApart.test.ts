import { describe, expect, it } from 'vitest'
import { linesApart } from './linesApart.ts'

describe(linesApart, () => {
  it('marks the lines that the other text lacks, or has fewer times', () => {
    const { mine, theirs } = linesApart('a\nb\nb\nc', 'a\nb\nd')
    expect(mine.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual(['b', 'c'])
    expect(theirs.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual(['d'])
    expect(mine).toHaveLength(4)
  })
})
