import { describe, expect, it } from 'vitest'
import { shortHash } from './shortHash.ts'

describe(shortHash, () => {
  // The test vectors of the algorithm's authors (draft-eastlake-fnv, appendix C).
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('of %j is %s', (text, hash) => {
    expect(shortHash(text)).toBe(hash)
  })

  it('has eight digits, also where the first are noughts', () => {
    const hashes = Array.from({ length: 200 }, (_, n) => shortHash(String(n)))
    expect(hashes.filter((hash) => hash.startsWith('0')).length).toBeGreaterThan(0)
    expect(hashes.filter((hash) => hash.length !== 8)).toEqual([])
    expect(new Set(hashes).size).toBe(200)
  })
})
