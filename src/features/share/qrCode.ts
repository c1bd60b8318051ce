import { encode } from 'uqr'

/** The light margin that readers need around a code, in modules: ISO/IEC 18004, 9.1. */
const quietZone = 4

/** A code as a drawing: a square of `size` modules a side, its dark modules as one SVG path. */
export type QrCode = { size: number; path: string }

/**
 * The code of an address. Error correction of level M, which restores up to 15 % of the code, for prints that are damaged.
 * Null when the address is too long for any code (2331 bytes).
 */
export function qrCode(text: string): QrCode | null {
  try {
    const { size, data } = encode(text, { ecc: 'M', border: quietZone })
    return { size, path: data.flatMap(runsOf).join('') }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The runs of dark modules in a row, each as a bar one module high. */
function runsOf(row: readonly boolean[], y: number): string[] {
  const runs: string[] = []
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    runs.push(`M${start} ${y}h${x + 1 - start}v1h-${x + 1 - start}z`)
  }
  return runs
}
