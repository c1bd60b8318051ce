import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { anyHostileText, hostileRuns } from '../../tests/builders/hostile.ts'
import { embedPathOf, embedPatterns } from './embedPaths.ts'
import {
  formerPaths,
  isEmbedPath,
  localeOf,
  otherLocale,
  type Page,
  pageOf,
  pathInLocale,
  pathOf,
  routePatterns,
} from './paths.ts'

const anyId = fc.string({ unit: 'binary', minLength: 1 })
const anyPage: fc.Arbitrary<Page> = fc.oneof(
  fc.constantFrom<Page>(
    { name: 'dashboard' },
    { name: 'sources' },
    { name: 'data' },
    { name: 'method' },
    { name: 'corrections' },
  ),
  fc.record({ name: fc.constantFrom('move', 'article', 'country', 'person'), id: anyId }),
  fc.record({ name: fc.constant('year'), id: fc.stringMatching(/^\d{4}$/) }),
)
const anyLocale = fc.constantFrom(...localeIds)

describe(pathOf, () => {
  it.each<[Page, string, string]>([
    [{ name: 'dashboard' }, '/', '/en'],
    [
      { name: 'move', id: '2025-12-23-quito-noboa' },
      '/movimientos/2025-12-23-quito-noboa',
      '/en/moves/2025-12-23-quito-noboa',
    ],
    [{ name: 'sources' }, '/fuentes', '/en/sources'],
    [{ name: 'article', id: 'carondelet' }, '/articulos/carondelet', '/en/articles/carondelet'],
    [{ name: 'country', id: 'EC' }, '/paises/EC', '/en/countries/EC'],
    [{ name: 'person', id: 'daniel-noboa' }, '/personas/daniel-noboa', '/en/people/daniel-noboa'],
    [{ name: 'year', id: '2026' }, '/2026', '/en/2026'],
    [{ name: 'data' }, '/datos', '/en/data'],
    [{ name: 'method' }, '/metodo', '/en/method'],
    [{ name: 'corrections' }, '/correcciones', '/en/corrections'],
  ])('of %j is %s and %s: once published they stay', (page, es, en) => {
    expect([pathOf(page, 'es'), pathOf(page, 'en')]).toEqual([es, en])
  })

  it('keeps what an id holds out of the way of the address', () => {
    expect(pathOf({ name: 'move', id: 'a/b?c#d %' }, 'es')).toBe('/movimientos/a%2Fb%3Fc%23d%20%25')
  })
})

describe(pageOf, () => {
  it('reads what pathOf wrote, in both languages, for any id', () => {
    fc.assert(
      fc.property(anyPage, anyLocale, (page, locale) => {
        const path = pathOf(page, locale)
        expect(pageOf(path)).toEqual(page)
        expect(localeOf(path)).toBe(locale)
      }),
    )
  })

  it.each(['/en/', '//'])('takes %s for the dashboard', (path) => {
    expect(pageOf(path)).toEqual({ name: 'dashboard' })
  })

  it('does not mind a slash at the end', () => {
    expect(pageOf('/movimientos/quito/')).toEqual({ name: 'move', id: 'quito' })
    expect(pageOf('/datos/')).toEqual({ name: 'data' })
  })

  it.each([
    '/movimientos', // a list of moves is the dashboard
    '/paises',
    '/en/people',
    '/movimientos/%E0%A4%A', // cut short in a message
    '/movimientos/quito/mas',
    '/moves/quito', // English without /en
    '/en/movimientos/quito',
    '/en/datos',
    '/datos/x',
    '/metodo/x',
    '/english',
    '/constructor',
    '/nada',
  ])('does not know %s', (path) => {
    expect(pageOf(path)).toBeNull()
  })

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.webPath(), anyHostileText, (path, text) => {
        const encoded = encodeURIComponent(text.toWellFormed())
        for (const pathname of [path, `/${text}`, `/movimientos/${text}`, `/en/articles/${encoded}`]) {
          const locale = localeOf(pathname)
          expect(pageOf(pathInLocale(pathname, otherLocale(locale)))?.name).toBe(pageOf(pathname)?.name ?? 'dashboard')
          expect(pathInLocale(pathname, locale)).toMatch(/^\/(?!\/)[\w/.!~*'()%-]*$/) // no address of another host
          expect([
            null,
            'dashboard',
            'move',
            'sources',
            'article',
            'country',
            'person',
            'data',
            'method',
            'corrections',
          ]).toContain(pageOf(pathname)?.name ?? null)
        }
      }),
      { numRuns: hostileRuns.paths },
    )
  })
})

describe(formerPaths, () => {
  it('are no longer those of a page, and are still read', () => {
    expect(localeIds.flatMap(formerPaths)).toEqual([
      { path: '/articulos', page: { name: 'sources' } },
      { path: '/en/articles', page: { name: 'sources' } },
    ])
    for (const { path, page } of localeIds.flatMap(formerPaths)) expect(pageOf(path)).toEqual(page)
  })
})

describe(embedPathOf, () => {
  it('of the timeline and an entry: once published they stay', () => {
    const entry = { name: 'move', id: '2025-12-23-quito-noboa' } as const
    expect(localeIds.map((locale) => embedPathOf({ name: 'dashboard' }, locale))).toEqual(['/embed', '/en/embed'])
    expect(embedPathOf(entry, 'es')).toBe('/embed/movimientos/2025-12-23-quito-noboa')
    expect(embedPathOf(entry, 'en')).toBe('/en/embed/moves/2025-12-23-quito-noboa')
  })

  it('is no page of the site, matches its pattern, and tells its language', () => {
    fc.assert(
      fc.property(anyId, anyLocale, (id, locale) => {
        const path = embedPathOf({ name: 'move', id: id.toWellFormed() }, locale)
        const { root, move } = embedPatterns(locale)
        expect(pageOf(path)).toBeNull()
        expect(localeOf(path)).toBe(locale)
        expect(path.startsWith(`${root}/${move.replace(':id', '')}`)).toBe(true)
      }),
    )
  })
})

describe(localeOf, () => {
  it.each<[string, Locale]>([
    ['/', 'es'],
    ['/en', 'en'],
    ['/en/moves/x', 'en'],
    ['/energia', 'es'],
    ['/movimientos/en', 'es'],
    ['/EN', 'es'],
  ])('of %s is %s', (path, locale) => {
    expect(localeOf(path)).toBe(locale)
  })
})

describe(pathInLocale, () => {
  it('leads to the same page and back', () => {
    fc.assert(
      fc.property(anyPage, anyLocale, (page, locale) => {
        const path = pathOf(page, locale)
        const other = pathInLocale(path, otherLocale(locale))
        expect(pageOf(other)).toEqual(page)
        expect(localeOf(other)).not.toBe(locale)
        expect(pathInLocale(other, locale)).toBe(path)
      }),
    )
  })

  it('leads from an unknown page to the dashboard', () => {
    expect(pathInLocale('/nada', 'en')).toBe('/en')
    expect(pathInLocale('/en/moves/%E0%A4%A', 'es')).toBe('/')
  })
})

describe(isEmbedPath, () => {
  it.each(['/embed', '/embed/movimientos/x', '/en/embed', '/en/embed/moves/x', '/embed/nowhere'])(
    'is so of %s',
    (path) => {
      expect(isEmbedPath(path)).toBe(true)
    },
  )

  it.each(['/', '/en', '/embedded', '/movimientos/embed', '/en/moves/embed'])('is not so of %s', (path) => {
    expect(isEmbedPath(path)).toBe(false)
  })
})

describe(routePatterns, () => {
  it.each(localeIds)('match the paths of pathOf in %s', (locale) => {
    const { root, ...patterns } = routePatterns(locale)
    expect(root).toBe(pathOf({ name: 'dashboard' }, locale))
    for (const [name, pattern] of Object.entries(patterns)) {
      const page = { name, id: 'x' } as Page
      expect(pathOf(page, locale)).toBe(`${root.replace(/\/$/, '')}/${pattern.replace(':id', 'x')}`)
    }
  })
})
