import { describe, expect, it } from 'vitest'
import { baseOf, siteUrl } from './siteUrl.ts'

describe(siteUrl, () => {
  it.each([
    ['/', 'https://example.org', 'https://example.org/'],
    ['/', 'https://example.org/', 'https://example.org/'],
    ['/kast/', 'https://example.org', 'https://example.org/kast/'],
    ['/kast/', 'https://example.org/kast', 'https://example.org/kast/'],
    ['/kast/', ' https://example.org/kast/ ', 'https://example.org/kast/'],
    ['/kast', 'https://example.org/kast/', 'https://example.org/kast/'],
  ])('with the base %s reads %j as %s', (base, setting, url) => {
    expect(siteUrl(base, setting)).toEqual({ url, isLocal: false })
  })

  it.each([undefined, '', ' '])('is local when the setting is %j', (setting) => {
    expect(siteUrl('/kast/', setting ?? '')).toEqual({ url: 'http://localhost:4173/kast/', isLocal: true })
  })

  it.each([
    'example.org',
    'ftp://example.org',
    'https://example.org/?a=1',
    'https://a:b@example.org',
    'https://example.org/#a',
  ])('refuses %s', (setting) => {
    expect(() => siteUrl('/', setting)).toThrow(`"${setting}"`)
  })

  it.each([
    ['/', 'https://example.org/kast'],
    ['/other/', 'https://example.org/kast'],
    ['/kast/', 'https://example.org/a/kast'],
  ])('refuses the base %s with %s, and names both', (base, setting) => {
    expect(() => siteUrl(base, setting)).toThrow(new RegExp(`"${setting}".+"${base}"`))
  })

  it.each(['./', '', '../kast/', 'https://example.org/kast/', '//example.org/'])(
    'refuses the base %j, at which pages of several depths cannot be',
    (base) => {
      expect(() => siteUrl(base, '')).toThrow(`--base is no folder of a site: "${base}"`)
    },
  )
})

describe(baseOf, () => {
  it.each([
    ['https://example.org', '/'],
    ['https://example.org/kast', '/kast/'],
    [' https://example.org/a/b/ ', '/a/b/'],
    ['', '/'],
  ])('of %j is %s', (setting, base) => {
    expect(baseOf(setting)).toBe(base)
  })
})
