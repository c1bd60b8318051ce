import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localeIds } from '#src/domain/vocabulary.ts'
import { canonicalPath } from './canonicalPath.ts'
import { embedPathOf } from './embedPaths.ts'
import { type Page, pathOf } from './paths.ts'

const quito = '/movimientos/2025-12-23-quito'

describe(canonicalPath, () => {
  it.each([
    // Names and endings of files
    ['/index.html', '/'],
    ['/index.htm', '/'],
    ['/en.html', '/en'],
    ['/en/index.html', '/en'],
    [`${quito}.html`, quito],
    ['/datos.html', '/datos'],
    ['/2026.html', '/2026'],
    ['/en/embed.html', '/en/embed'],
    // Letter case
    ['/EN', '/en'],
    ['/En/Moves/Quito', '/en/moves/quito'],
    ['/Movimientos/2025-12-23-QUITO', quito],
    ['/paises/ec', '/paises/EC'],
    ['/en/Countries/ec', '/en/countries/EC'],
    ['/DATOS', '/datos'],
    ['/Embed/Movimientos/Quito', '/embed/movimientos/quito'],
    // Slashes
    ['//', '/'],
    ['/en/', '/en'],
    ['//en//', '/en'],
    [`${quito}/`, quito],
    ['//movimientos///2025-12-23-quito//', quito],
    ['/articulos/', '/articulos'],
    // What has come along from a message
    ...[
      ')',
      '.',
      ',',
      ';',
      ':',
      '!',
      '%3F',
      '%C2%BB',
      '%E2%80%9D',
      '%22',
      "'",
      '%3E',
      '%5D',
      '*',
      '%E2%80%A6',
      ').',
      '%20',
      '%C2%A0',
      '%E2%80%8B',
    ].map((mark): [string, string] => [quito + mark, quito]),
    ['/)', '/'],
    ['/en).', '/en'],
    ['/datos,', '/datos'],
    ['/index.html)', '/'],
    [`${quito}.html.`, quito],
    [`${quito}/).`, quito],
    ['/en/moves/quito%E2%80%9D', '/en/moves/quito'],
  ])('takes %s for %s', (asked, path) => {
    expect(canonicalPath(asked)).toBe(path)
  })

  it.each([
    '/nada',
    '/en/nothing.html',
    '/movimientos/quito/mas',
    '/moves/quito',
    '/english',
    '/constructor',
    '/404.html',
  ])('leaves %s, which is no page, as it is', (path) => {
    expect(canonicalPath(path)).toBe(path)
  })

  it('keeps what nobody can read in the path of a page that there is not', () => {
    expect(canonicalPath('/movimientos/%')).toBe('/movimientos/%25')
  })

  it('leaves the path of every page alone, and gives any path but once', () => {
    const ids = ['2025-12-23-quito', 'a']
    const pages: Page[] = [
      ...(['dashboard', 'sources', 'data', 'method', 'corrections'] as const).map((name) => ({ name })),
      ...ids.flatMap((id) => (['move', 'article', 'person'] as const).map((name) => ({ name, id }))),
      { name: 'country', id: 'EC' },
      { name: 'year', id: '2026' },
    ]
    for (const locale of localeIds) {
      const paths = [
        ...pages.map((page) => pathOf(page, locale)),
        embedPathOf({ name: 'dashboard' }, locale),
        embedPathOf({ name: 'move', id: 'quito' }, locale),
      ]
      expect(paths.map(canonicalPath)).toEqual(paths)
    }
    fc.assert(
      fc.property(fc.webPath(), fc.string({ unit: 'binary' }), (path, text) => {
        for (const asked of [path, `/${text}`, `/movimientos/${text}`, `/en/${text}`]) {
          const once = canonicalPath(asked)
          expect(canonicalPath(once)).toBe(once)
        }
      }),
    )
  })
})
