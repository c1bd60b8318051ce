import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { facetIds } from '#src/domain/selection/filter.ts'
import { parseWindow } from '#src/domain/time/timeWindow.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { type Page, pathOf } from '#src/url/paths.ts'
import { formatViewState } from '#src/url/viewState.ts'

const html = readFileSync(resolve(import.meta.dirname, '../index.html'), 'utf8')
const [, source = ''] = /if \(\/(.+)\/\.test\(location\.search\)\)/.exec(html) ?? []
const asksForSelection = new RegExp(source)

describe('what index.html takes for a link that asks for a selection', () => {
  const every = formatViewState({
    filter: {
      ...Object.fromEntries(facetIds.map((facet) => [facet, ['x']])),
      from: '2026',
      to: '2026',
      query: 'frontera',
    } as unknown as Parameters<typeof formatViewState>[0]['filter'],
    band: { lanes: 'country', order: 'count', window: parseWindow('2026-01-01.2026-02-01') },
    list: { sort: 'asc', form: 'lanes' },
  })

  it.each([...new URLSearchParams(every)])('is each parameter of ours: %s=%s', (name, value) => {
    expect(`?${name}=${value}`).toMatch(asksForSelection)
    expect(`?utm_source=chat&${name}=${value}`).toMatch(asksForSelection)
  })

  it('has seen them all', () => {
    expect(new URLSearchParams(every).size).toBe(facetIds.length + 8)
  })

  it.each(['', '?fbclid=a1', '?utm_source=x&utm_medium=y', '?quote=3.0.53', '?subq=1'])('is not "%s"', (search) => {
    expect(search).not.toMatch(asksForSelection)
  })
})

describe('what index.html takes for the address of an entry', () => {
  const [, pattern = ''] = /var isEntry = \/(.+)\//.exec(html) ?? []
  const isEntry = new RegExp(pattern)
  const others: Page[] = [
    { name: 'dashboard' },
    { name: 'article', id: 'moves' },
    { name: 'country', id: 'EC' },
    { name: 'person', id: 'movimientos' },
    { name: 'year', id: '2026' },
    { name: 'sources' },
  ]

  it.each(localeIds)('is that of each entry in %s, below a path too', (locale) => {
    const path = pathOf({ name: 'move', id: 'quito' }, locale)
    for (const address of [path, `/kast${path}`, `${path}?country=EC`]) expect(address).toMatch(isEntry)
    expect(`${path}#sources`).not.toMatch(isEntry)
    expect(`https://example.org${path}`).not.toMatch(isEntry)
    for (const page of others) expect(pathOf(page, locale)).not.toMatch(isEntry)
  })
})
