import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import { recordFiles } from '#src/formats/licence.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { moveById } from '../support/record.ts'
import { builtSites, sitePaths } from './builtSites.ts'
import { siteFixtures } from './servedSite.ts'

const test = base.extend(siteFixtures)

const { id } = moveById('2025-12-23-quito-noboa')
const pages = ['', 'en', `movimientos/${id}`, `en/moves/${id}`, 'articulos', 'paises/EC', 'datos', 'en/method']
/** Other spellings of addresses, and the one address of each page. */
const spellings: [asked: string, address: string][] = [
  ['index.html', ''],
  ['en.html', 'en'],
  ['en/', 'en'],
  [`movimientos/${id}.html`, `movimientos/${id}`],
  [`movimientos/${id}/`, `movimientos/${id}`],
  [`movimientos//${id}`, `movimientos/${id}`],
  [`/en///moves/${id}/`, `en/moves/${id}`],
  ['datos.html', 'datos'],
  ['articulos/', 'articulos'],
  [`embed/movimientos/${id}/`, `embed/movimientos/${id}`],
]
const forEver = 'public, max-age=31536000, immutable'

const types: [path: string, type: string][] = [
  [`share/es/move-${id}.png`, 'image/png'],
  ['icon.svg', 'image/svg+xml'],
  ['favicon.ico', 'image/x-icon'],
  ['apple-touch-icon.png', 'image/png'],
  ['CITATION.cff', 'application/yaml'],
  [recordFiles().csv, 'text/csv; charset=utf-8'],
  [recordFiles().json, 'application/json'],
  [recordFiles().jsonl, 'application/jsonl'],
  [recordFiles().geojson, 'application/geo+json'],
  [recordFiles().dictionary.es, 'text/markdown; charset=utf-8'],
  ['feeds/es.atom', 'application/atom+xml; charset=utf-8'],
  ['feeds/es/migration.json', 'application/feed+json'],
  ['calendar/es-announced.ics', 'text/calendar; charset=utf-8'],
  ['citations/es/entries.bib', 'application/x-bibtex; charset=utf-8'],
  ['citations/es/entries.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['citations/es/entries.csl.json', 'application/json'],
  [`oembed/es/${id}.json`, 'application/json'],
  ['sitemap.xml', 'application/xml; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
]

for (const sitePath of sitePaths) {
  test.describe(`nginx with the site at ${sitePath}`, () => {
    test.use({ sitePath })
    const namesIn = (folder: string) =>
      readdirSync(join(builtSites[sitePath], folder)).filter((name) => /\.(js|json)$/.test(name))

    for (const page of pages) {
      test(`sends the page ${page || 'of the dashboard'}, and only once for as long as it stays`, async ({
        request,
      }) => {
        const answer = await request.get(page, { maxRedirects: 0 })
        expect(answer.status()).toBe(200)
        expect(answer.headers()).toMatchObject({
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-cache',
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
        })
        const again = await request.get(page, { headers: { 'if-none-match': answer.headers().etag ?? '' } })
        expect(again.status()).toBe(304)
      })
    }

    for (const [asked, address] of spellings) {
      test(`leads from ${asked.replace(id, '…')} to the one address of the page, with the view`, async ({
        request,
        site,
      }) => {
        const { pathname } = new URL(site)
        const answer = await request.get(`${site}${asked}?theme=migration&q=a%20b`, { maxRedirects: 0 })
        expect({ status: answer.status(), to: answer.headers().location }).toEqual({
          status: 301,
          to: `${pathname}${address}?theme=migration&q=a%20b`, // of whatever scheme and host a proxy in front has
        })
      })
    }

    test('leads nowhere from the spelling of a page that there is not, or with escapes', async ({ request, site }) => {
      for (const path of ['nowhere.html', 'nowhere/', 'en/nowhere//', '404.html/', 'nowhere%0d%0aSet-Cookie:a.html']) {
        const answer = await request.get(`${site}${path}`, { maxRedirects: 0 })
        expect(answer.status(), path).toBe(404)
      }
      for (const path of ['404.html', 'en/404.html', `movimientos/${id}%2Ehtml`]) {
        expect((await request.get(`${site}${path}`, { maxRedirects: 0 })).status(), path).toBe(200)
      }
    })

    for (const [path, type] of types) {
      test(`sends ${path.replace(id, '…')} as ${type}, to be asked about again`, async ({ request }) => {
        const answer = await request.get(path)
        const { 'content-type': sent, 'cache-control': cache } = answer.headers()
        expect({ status: answer.status(), sent, cache }).toEqual({ status: 200, sent: type, cache: 'no-cache' })
      })
    }

    for (const folder of ['assets', 'data/moves']) {
      test(`lets readers keep what ${folder} holds for ever`, async ({ request }) => {
        const [name = ''] = namesIn(folder)
        expect((await request.get(`${folder}/${name}`)).headers()).toMatchObject({
          'cache-control': forEver,
          'access-control-allow-origin': '*',
        })
      })
    }

    test('lets readers keep the index of the record for ever', async ({ request }) => {
      const name = namesIn('data').find((file) => file.startsWith('timeline.'))
      expect((await request.get(`data/${name}`)).headers()['cache-control']).toBe(forEver)
    })

    test('answers a browser that asks before it reads data across origins', async ({ request }) => {
      const answer = await request.fetch(recordFiles().json, { method: 'OPTIONS' })
      expect(answer.status()).toBe(204)
      expect(answer.headers()).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
        'access-control-allow-headers': '*',
      })
    })

    for (const [asked, width, height] of [
      ['', 640, 540],
      ['?maxwidth=480&maxheight=300', 480, 300],
      ['?maxwidth=639', 639, 540],
      ['?maxwidth=1200&maxheight=900', 640, 540],
      ['?maxwidth=0&maxheight=x', 640, 540],
    ] as const) {
      test(`answers an embed asked for with "${asked}" by ${width} × ${height}`, async ({ request }) => {
        const answer = (await (await request.get(`oembed/es/${id}.json${asked}`)).json()) as { html: string }
        expect(answer).toMatchObject({ width, height })
        expect(answer.html).toContain(`width="${width}" height="${height}"`)
      })
    }

    test('says 404 to an unknown address, with the page that helps on, in its language', async ({ request }) => {
      for (const [path, title] of [
        ['nowhere', es.shell.notFound.title],
        ['movimientos/nowhere', es.shell.notFound.title],
        ['en/nowhere', en.shell.notFound.title],
        ['assets/nowhere.js', es.shell.notFound.title],
        ['.vite/manifest.json', es.shell.notFound.title],
        ['_headers', es.shell.notFound.title],
        ['_redirects', es.shell.notFound.title],
        ['embed/movimientos/nowhere', es.shell.notFound.title],
        ['en/embed/nowhere', en.shell.notFound.title],
      ] as const) {
        const answer = await request.get(path)
        expect(answer.status(), path).toBe(404)
        expect(answer.headers()['cache-control'], path).toBe('no-cache')
        expect(await answer.text(), path).toContain(title)
      }
    })

    test('lets other sites frame the embeds and nothing else', async ({ request }) => {
      const framing = async (path: string) => {
        const { 'x-frame-options': options, 'content-security-policy': policy } = (await request.get(path)).headers()
        return { options, policy }
      }
      const own = { options: 'SAMEORIGIN', policy: "frame-ancestors 'self'" }
      for (const path of [...pages, 'nowhere', 'en/nowhere', 'embedded']) {
        expect(await framing(path), path).toEqual(own)
      }
      const embeds = ['embed', `embed/movimientos/${id}`, 'en/embed', `en/embed/moves/${id}`]
      for (const path of [...embeds, 'embed/movimientos/nowhere', 'en/embed/moves/nowhere', 'embed/nowhere']) {
        expect(await framing(path), path).toEqual({})
      }
    })

    test('sends pages compressed to who asks for it', async ({ request }) => {
      const asked = await request.get(`movimientos/${id}`, { headers: { 'accept-encoding': 'gzip' } })
      const plain = await request.get(`movimientos/${id}`, { headers: { 'accept-encoding': 'identity' } })
      expect(asked.headers()).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
      expect(plain.headers()['content-encoding']).toBeUndefined()
      expect(await asked.text()).toBe(await plain.text())
    })

    test('sends what was compressed beforehand as it lies, and the rest compressed for each answer', async ({
      request,
    }) => {
      const answer = await request.get(`movimientos/${id}`, { headers: { 'accept-encoding': 'gzip' } })
      expect('content-length' in answer.headers()).toBe(
        existsSync(join(builtSites[sitePath], `movimientos/${id}.html.gz`)),
      )
    })
  })
}

test.describe('nginx with the site at /kast/', () => {
  test.use({ sitePath: '/kast/' })

  test('leads from the folder without a slash to the one address of the dashboard', async ({ request, site }) => {
    const { origin } = new URL(site)
    const answer = await request.get(`${origin}/kast?theme=migration`, { maxRedirects: 0 })
    expect({ status: answer.status(), to: answer.headers().location }).toEqual({
      status: 301,
      to: '/kast/?theme=migration',
    })
  })
})
