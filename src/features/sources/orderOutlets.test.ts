import { describe, expect, it } from 'vitest'
import type { Outlet, SourcePage } from '#src/domain/sourceList.ts'
import { orderOutlets } from './orderOutlets.ts'

const outlets = [
  anOutlet('Público', { country: null, pages: [aPage('2026-01-02', 'Lusa')] }),
  anOutlet('Ágora', { country: { es: 'Perú', en: 'Peru' }, pages: [aPage('2026-03-01', null)] }),
  anOutlet('El Comercio', { country: { es: 'Ecuador', en: 'Ecuador' }, pages: [aPage('2026-02-01', null)] }),
]

describe(orderOutlets, () => {
  it('keeps the order by moves, or stands by name or by the latest page', () => {
    expect(namesIn('moves')).toEqual(['Público', 'Ágora', 'El Comercio'])
    expect(namesIn('name')).toEqual(['Ágora', 'El Comercio', 'Público'])
    expect(namesIn('recent')).toEqual(['Ágora', 'El Comercio', 'Público'])
  })

  it('keeps the order by moves among outlets with a page of one day', () => {
    const alike = ['a', 'b', 'c'].map((name) => anOutlet(name, { country: null, pages: [aPage('2026-01-02', null)] }))
    expect(orderOutlets(alike, { asked: '', order: 'recent' }, 'es')).toEqual(alike)
  })

  it.each([
    ['publico', ['Público']],
    ['PERU', ['Ágora']],
    ['lusa', ['Público']],
    ['nothing', []],
    ['  ', ['Público', 'Ágora', 'El Comercio']],
  ])('finds by name, country and agency: %s', (asked, names) => {
    expect(namesIn('moves', asked)).toEqual(names)
  })
})

function namesIn(order: 'moves' | 'name' | 'recent', asked = ''): string[] {
  return orderOutlets(outlets, { asked, order }, 'es').map(({ name }) => name)
}

function anOutlet(name: string, more: Pick<Outlet, 'country' | 'pages'>): Outlet {
  return { id: name, name, kind: null, moves: [], ...more }
}

function aPage(published: string, agency: string | null): SourcePage {
  const known = {
    title: 'T',
    titleRebuilt: false,
    publishedInferred: false,
    language: 'pt',
    through: null,
    archive: null,
  }
  return { ...known, published, agency, url: 'https://example.org/', moves: [] }
}
