import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { qrCode } from './qrCode.ts'

const url = 'https://example.org/movimientos/2025-12-23-quito-noboa?theme=migration'

describe(qrCode, () => {
  it('draws each dark module and no other', () => {
    const { data, size } = encode(url, { ecc: 'M', border: 4 })
    const code = qrCode(url)
    expect(code?.size).toBe(size)
    expect(modulesOf(code?.path ?? '', size)).toEqual(data)
  })

  it('leaves a margin of four modules', () => {
    const { size, path } = qrCode(url) ?? { size: 0, path: '' }
    const dark = modulesOf(path, size)
    const inner = dark.slice(4, -4).map((row) => row.slice(4, -4))
    expect(darkIn(inner)).toBe(darkIn(dark))
    expect(inner[0]?.[0]).toBe(true) // the corner of the finder pattern
  })

  it('is null for an address that is too long for any code', () => {
    expect(qrCode(`https://example.org/?q=${'a'.repeat(2400)}`)).toBeNull()
  })
})

function darkIn(rows: boolean[][]): number {
  return rows.flat().filter(Boolean).length
}

/** Reads the path back: bars one module high, from "Mx yhWv1h-Wz". */
function modulesOf(path: string, size: number): boolean[][] {
  const dark = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step++) {
      const row = dark[Number(y)]
      if (row) row[Number(x) + step] = true
    }
  }
  return dark
}
