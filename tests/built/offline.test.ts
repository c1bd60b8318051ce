import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { base, dist, read } from './builtSite.ts'

type Kept = { url: string; revision: string | null }

const kept = JSON.parse(/^self\.kept = (\[.*?\]);\n/.exec(read('sw.js'))?.[1] ?? '[]') as Kept[]

describe('what the service worker keeps', () => {
  it('is there: both dashboards, the index, code, styles and fonts', () => {
    const addresses = kept.map(({ url }) => url)
    expect(addresses).toEqual(expect.arrayContaining([base, `${base}en`]))
    for (const sign of [/\/data\/timeline\.\w+\.json$/, /\.js$/, /\.css$/, /\.woff2$/]) {
      expect(addresses.filter((url) => sign.test(url))).not.toEqual([])
    }
    expect(addresses.map(fileAt).filter((file) => !existsSync(join(dist, file)))).toEqual([])
  })

  it('has a version where an address does not change with its content', () => {
    const changing = kept.filter(({ url }) => !/\/assets\/|\.[0-9a-f]{10}\.json$/.test(url))
    expect(changing.length).toBeGreaterThan(2)
    expect(changing.filter(({ revision }) => revision === null)).toEqual([])
  })
})

describe('the web manifest', () => {
  it('leads to the dashboard, with icons that are there', () => {
    const manifest = JSON.parse(read('manifest.webmanifest')) as { start_url: string; icons: { src: string }[] }
    expect(manifest.start_url).toBe(base)
    expect(manifest.icons.map(({ src }) => fileAt(src)).filter((file) => !existsSync(join(dist, file)))).toEqual([])
  })
})

function fileAt(address: string): string {
  const path = address.slice(base.length)
  if (path === '') return 'index.html'
  return path.includes('.') ? path : `${path}.html`
}
