import { describe, expect, it } from 'vitest'
import { siteUrl } from './siteUrl.ts'

describe(siteUrl, () => {
  it.each([
    ['/', 'https://example.org', 'https://example.org/'],
    ['/', 'https://example.org/', 'https://example.org/'],
    ['/', 'https://example.org/kast', 'https://example.org/kast/'],
    ['/kast/', 'https://example.org', 'https://example.org/kast/'],
    ['/kast/', 'https://example.org/kast', 'https://example.org/kast/'],
    ['/kast/', ' https://example.org/kast/ ', 'https://example.org/kast/'],
    ['./', 'https://example.org/kast', 'https://example.org/kast/'],
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
})
