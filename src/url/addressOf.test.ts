import { describe, expect, it } from 'vitest'
import { addressOf, fileAddress } from './addressOf.ts'
import type { Page } from './paths.ts'

describe(addressOf, () => {
  it.each<[string, Page, 'es' | 'en', string]>([
    ['https://example.org/', { name: 'dashboard' }, 'es', 'https://example.org/'],
    ['https://example.org/kast/', { name: 'dashboard' }, 'es', 'https://example.org/kast/'],
    ['https://example.org/kast/', { name: 'dashboard' }, 'en', 'https://example.org/kast/en'],
    ['https://example.org/kast/', { name: 'move', id: 'quito' }, 'es', 'https://example.org/kast/movimientos/quito'],
    ['https://example.org/', { name: 'country', id: 'EC' }, 'en', 'https://example.org/en/countries/EC'],
  ])('of %s and %j in %s', (site, page, locale, address) => {
    expect(addressOf(site, page, locale)).toBe(address)
  })
})

describe(fileAddress, () => {
  it('lies below the root of the site', () => {
    expect(fileAddress('https://example.org/kast/', 'feeds/es.atom')).toBe('https://example.org/kast/feeds/es.atom')
  })
})
