import { describe, expect, it } from 'vitest'
import { shortNameOf } from './shortNameOf.ts'

describe(shortNameOf, () => {
  it('is what newspapers call a person with a long name', () => {
    expect(shortNameOf({ name: 'Maria Teresa de Sousa', shortName: 'De Sousa' })).toBe('De Sousa')
  })

  it('is the name of all others', () => {
    expect(shortNameOf({ name: 'Ana Silva', shortName: null })).toBe('Ana Silva')
  })
})
