import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { qrCode } from '#src/features/share/qrCode.ts'
import { isHere, published, run } from './programs.ts'

const sitemap = readFileSync(published('sitemap.xml'), 'utf8')
const addresses = Array.from(sitemap.matchAll(/<loc>([^<]+)/g), ([, address = '']) => address)

describe.runIf(isHere('zbar'))('zbarimg', () => {
  it.each([
    ['the dashboard', addresses[0] ?? ''],
    ['an entry', addresses.find((address) => address.includes('/movimientos/')) ?? ''],
    ['a view with accents', `${addresses[0]}?q=frontera%20con%20Per%C3%BA&theme=security.trade`],
  ])('reads the code of %s', (_page, address) => {
    expect(address).toMatch(/^http/)
    const picture = join(mkdtempSync(join(tmpdir(), 'code-')), 'code.pgm')
    writeFileSync(picture, pictureOf(address))
    expect(run('zbarimg', ['--raw', '-q', picture]).trim()).toBe(address)
  })
})

/** The code as a grey picture (PGM), each module eight points wide. */
function pictureOf(address: string): string {
  const { size = 0, path = '' } = qrCode(address) ?? {}
  const scale = 8
  const dark = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    dark[Number(y)]?.fill(true, Number(x), Number(x) + Number(width))
  }
  const lines = dark.flatMap((row) => {
    const line = row.flatMap((isDark) => Array.from({ length: scale }, () => (isDark ? 0 : 255))).join(' ')
    return Array.from({ length: scale }, () => line)
  })
  return `P2\n${size * scale} ${size * scale}\n255\n${lines.join('\n')}\n`
}
