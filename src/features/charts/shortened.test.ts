import { describe, expect, it } from 'vitest'
import { shortened } from './shortened.ts'

describe(shortened, () => {
  it.each([
    ['Ecuador', 8, 'Ecuador'],
    ['Ecuador', 7, 'Ecuador'],
    ['Ecuador', 6, 'Ecuad…'],
    ['Costa Rica', 7, 'Costa…'], // no space before the ellipsis
    ['Ecuador', 2, 'E…'],
    ['Ecuador', 0, 'E…'], // a letter at least, however narrow the place
    ['', 5, ''],
  ])('%s in %i letters is %s', (name, letters, said) => {
    expect(shortened(name, letters)).toBe(said)
  })
})
