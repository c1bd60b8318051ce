import { expect, test } from 'vitest'
import { en, es } from '#tests/builders/siteTexts.ts'
import { articles, moveById, moves } from '../../browser/support/record.ts'
import type { Reader } from '../reader/reader.ts'
import { title } from './parts.ts'

const quito = moveById('2025-12-23-quito-noboa')
const [article] = articles
const [newest] = moves
  .map(({ date }) => date.slice(0, 4))
  .toSorted()
  .toReversed()

const paths = [
  '/fuentes',
  '/datos',
  '/metodo',
  '/correcciones',
  `/${newest}`,
  '/paises/EC',
  '/personas/daniel-noboa',
  `/articulos/${article?.id}`,
  `/en/moves/${quito.id}`,
  '/en/sources',
]

export function pageJourneys(reader: () => Reader): void {
  test.each(paths)('%s is taken over by the app, with its title', async (path) => {
    const page = reader()
    await page.open(path)
    await page.sees(title)
    expect(await page.run(() => document.title)).not.toBe('')
    await page.counts(0, { css: '[role="alert"]' })
  })

  test('the navigation leads to sources, data and method, and back', async () => {
    const page = reader()
    await page.open('/')
    const nav = { role: 'region', name: es.shell.nav.label } as const
    for (const [name, path] of [
      [es.shell.nav.sources, '/fuentes'],
      [es.shell.nav.data, '/datos'],
      [es.shell.nav.method, '/metodo'],
    ] as const) {
      await page.click(nav, { role: 'link', name })
      await page.isAt(path)
      await page.sees(title)
    }
    for (const path of ['/datos', '/fuentes', '/']) {
      await page.back()
      await page.isAt(path)
    }
  })

  test.each([
    [`/embed/movimientos/${quito.id}`, quito.title.es, es.embed.toEntry],
    [`/en/embed?theme=migration`, '', en.embed.toView],
  ])('what another site shows of %s is there, with its way to the site', async (path, name, way) => {
    const page = reader()
    await page.visit(path)
    await page.sees({ role: 'link', has: way })
    await page.sees({ css: '#root', has: name })
  })
}
