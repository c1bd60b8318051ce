import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyHostileJson, hostileRuns } from '../../../tests/builders/hostile.ts'
import { heightMessageType, readHeight } from './heightMessage.ts'
import { readScheme, schemeMessageType } from './schemeMessage.ts'
import { wordPressSecret } from './wordPress.ts'

const site = 'our-site'

describe(readHeight, () => {
  it('reads a whole number of pixels', () => {
    expect(readHeight({ type: heightMessageType(site), height: 512.3 }, site)).toBe(513)
  })

  it.each([null, undefined, 'text', 512, {}, { type: 'other', height: 512 }])('passes over %j', (data) => {
    expect(readHeight(data, site)).toBeNull()
  })

  it.each([0, -1, '512', null, Number.NaN])('rejects the height %j', (height) => {
    expect(readHeight({ type: heightMessageType(site), height }, site)).toBeNull()
  })
})

describe(wordPressSecret, () => {
  it.each([
    ['#?secret=aB3', 'aB3'],
    ['', null],
    ['#secret=aB3', null],
    ['#?secret=', null],
    ['#?secret=a b', null],
  ])('of %j is %j', (hash, secret) => {
    expect(wordPressSecret(hash)).toBe(secret)
  })
})

describe(readScheme, () => {
  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['only dark', 'dark'],
    ['dark only', 'dark'],
    ['light dark', 'system'],
    ['normal', 'system'],
    ['', 'system'],
    [7, 'system'],
  ])('of a host that says %j is %j', (scheme, expected) => {
    expect(readScheme({ type: schemeMessageType(site), scheme }, site)).toBe(expected)
  })

  it.each([null, undefined, 'dark', { type: 'other', scheme: 'dark' }])('passes over %j', (data) => {
    expect(readScheme(data, site)).toBeNull()
  })
})

describe('any message of another window', () => {
  it('is a height in pixels, a scheme of three, or nothing', () => {
    const types = fc.constantFrom(heightMessageType(site), schemeMessageType(site), '__proto__', 'other')
    const values = fc.oneof(
      anyHostileJson,
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, 5e-324, 1e308, 1n),
    )
    const message = fc.oneof(
      anyHostileJson,
      fc.tuple(types, values).map(([type, value]) => ({ type, height: value, scheme: value })),
    )
    fc.assert(
      fc.property(message, (data) => {
        const height = readHeight(data, site)
        expect(height === null || (Number.isSafeInteger(height) && height > 0)).toBe(true)
        expect([null, 'light', 'dark', 'system']).toContain(readScheme(data, site))
      }),
      { numRuns: hostileRuns.messages },
    )
  })
})
