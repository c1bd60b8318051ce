import { describe, expect, it } from 'vitest'
import { around } from './showField.ts'

describe(around, () => {
  it.each([
    ['claims[2].quotes[0].exact', ['claims[2].quotes[0]', 'claims[2].quotes', 'claims[2]', 'claims']],
    ['title.en', ['title']],
    ['title', []],
    ['', []],
  ])('of %j', (path, parents) => {
    expect(around(path)).toEqual(parents)
  })
})
