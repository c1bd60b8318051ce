import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { facetIds } from '#src/domain/selection/filter.ts'
import { parseWindow } from '#src/domain/time/timeWindow.ts'
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
