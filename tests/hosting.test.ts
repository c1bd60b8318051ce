import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileOfPath } from '#src/build/pages/sitePages.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { embedPathOf } from '#src/url/embedPaths.ts'
import { type Page, pathOf } from '#src/url/paths.ts'

const root = resolve(import.meta.dirname, '..')
const rules = readRules(readFileSync(resolve(root, 'public/_headers'), 'utf8'))
const nginx = readFileSync(resolve(root, 'deploy/nginx.conf'), 'utf8')

const pages: Page[] = [
  { name: 'dashboard' },
  { name: 'move', id: 'quito' },
  { name: 'sources' },
  { name: 'article', id: 'text' },
  { name: 'country', id: 'EC' },
  { name: 'person', id: 'daniel-noboa' },
  { name: 'data' },
  { name: 'method' },
  { name: 'corrections' },
]
const pagePaths = localeIds.flatMap((locale) => pages.map((page) => pathOf(page, locale)))
const embedPaths = localeIds.flatMap((locale) =>
  ([{ name: 'dashboard' }, { name: 'move', id: 'quito' }] as const).map((page) => embedPathOf(page, locale)),
)
const files = [
  '/assets/a.js',
  '/data/moves/quito.0123456789.json',
  '/data/record.jsonl',
  '/feeds/es.atom',
  '/feeds/es-corrections.atom',
  '/share/es/data.png',
]

describe('public/_headers', () => {
  it.each([...new Set(pagePaths.flatMap(spellings))])('keeps %s out of frames of other sites', (path) => {
    const { 'X-Frame-Options': options, 'Content-Security-Policy': policy } = headersOf(path)
    expect({ options, policy }).toEqual({ options: ['SAMEORIGIN'], policy: ["frame-ancestors 'self'"] })
  })

  it.each(embedPaths.flatMap(spellings))('lets other sites frame %s', (path) => {
    expect(Object.keys(headersOf(path))).not.toContain('X-Frame-Options')
    expect(Object.keys(headersOf(path))).not.toContain('Content-Security-Policy')
  })

  it.each([...pagePaths, ...embedPaths, ...files])('gives %s no header twice', (path) => {
    expect(Object.entries(headersOf(path)).filter(([, values]) => values.length > 1)).toEqual([])
  })

  it.each([
    'timeline',
    'titles/2026.es',
    'search/es/2026',
    'moves/quito',
    'articles/meeting',
    'sources',
    'corrections',
  ])('lets browsers keep data/%s, which has a hash in its name', (name) => {
    expect(headersOf(`/data/${name}.0123456789.json`)['Cache-Control']?.[0]).toContain('immutable')
  })

  it('says what deploy/nginx.conf says', () => {
    const said = [...nginx.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => [name, [value]])
    expect(said).toHaveLength(4)
    expect(headersOf('/share/es/data.png')).toEqual(Object.fromEntries(said))
    expect(nginx).toContain(headersOf('/assets/a.js')['Cache-Control']?.[0])
  })
})

type Rule = { pattern: RegExp; headers: [name: string, value: string][] }

/** The ways in which hosts let a page be asked for: by its path, with a slash behind, by its file. */
function spellings(path: string): string[] {
  return [path, `${path}/`.replace('//', '/'), `/${fileOfPath(path)}`]
}

/** The rules as the hosts read them: "*" stands for anything. */
function readRules(text: string): Rule[] {
  const read: Rule[] = []
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) {
      const source = line
        .trim()
        .replace(/[.?+^$()[\]{}|\\]/g, '\\$&')
        .replaceAll('*', '.*')
      read.push({ pattern: new RegExp(`^${source}$`), headers: [] })
    } else if (/^\s+\S/.test(line)) {
      const [name = '', ...value] = line.trim().split(': ')
      read.at(-1)?.headers.push([name, value.join(': ')])
    }
  }
  return read
}

function headersOf(path: string): Record<string, string[]> {
  const headers: Record<string, string[]> = {}
  for (const { pattern, headers: own } of rules) {
    if (pattern.test(path)) for (const [name, value] of own) (headers[name] ??= []).push(value)
  }
  return headers
}
