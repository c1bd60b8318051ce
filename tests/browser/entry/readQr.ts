/** A reader of QR codes that has nothing to do with the writer of ours. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const { resolve } = createRequire(import.meta.url)

/** The texts of the codes in a PNG; only of dark ones on a light ground, since many scanners read no other. */
export async function readQr(png: Buffer): Promise<string[]> {
  // From the package: by itself it would ask a server of somebody else for it.
  const wasmBinary = new Uint8Array(readFileSync(resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  const found = await readBarcodes(new Uint8Array(png), { formats: ['QRCode'], tryInvert: false })
  return found.map(({ text }) => text)
}
