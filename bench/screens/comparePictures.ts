/** Compares two pictures to the pixel. The browser decodes and draws, so that no library is needed. */
import type { Page } from '@playwright/test'

export type Box = { x: number; y: number; width: number; height: number }
/** Null for equal pictures. The picture shows what differs in red over the pale former picture. */
export type Difference = { pixels: number; box: Box; picture: Buffer } | null

/** The page is any blank one. */
export async function comparePictures(page: Page, before: Buffer, after: Buffer): Promise<Difference> {
  if (before.equals(after)) return null
  const found = await page.evaluate(compareInPage, [before.toString('base64'), after.toString('base64')] as const)
  return found && { pixels: found.pixels, box: found.box, picture: Buffer.from(found.picture, 'base64') }
}

/** Runs in the page. Where only one of the pictures has a pixel, it differs. */
async function compareInPage(files: readonly [string, string]) {
  const [a, b] = await Promise.all([decode(files[0]), decode(files[1])])
  const width = Math.max(a.width, b.width)
  const height = Math.max(a.height, b.height)
  const out = new ImageData(width, height)
  const result = new Uint32Array(out.data.buffer)
  const [one, two] = [new Uint32Array(a.data.buffer), new Uint32Array(b.data.buffer)]
  const edges = { left: width, top: height, right: 0, bottom: 0 }
  let pixels = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const former = x < a.width && y < a.height ? one[y * a.width + x] : undefined
      const latter = x < b.width && y < b.height ? two[y * b.width + x] : undefined
      const at = y * width + x
      if (former !== undefined && former === latter) {
        result[at] = (former & 0xffffff) | 0x40000000
        continue
      }
      result[at] = 0xff0000ff // red, as bytes in memory: red, green, blue, opacity
      pixels += 1
      edges.left = Math.min(edges.left, x)
      edges.right = Math.max(edges.right, x + 1)
      edges.top = Math.min(edges.top, y)
      edges.bottom = y + 1
    }
  }
  if (pixels === 0) return null
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.putImageData(out, 0, 0)
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  const { left, top, right, bottom } = edges
  return { pixels, box: { x: left, y: top, width: right - left, height: bottom - top }, picture: btoa(binary) }

  async function decode(base64: string): Promise<ImageData> {
    const blob = new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: 'image/png' })
    const bitmap = await createImageBitmap(blob, { premultiplyAlpha: 'none', colorSpaceConversion: 'none' })
    const surface = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })
    if (!surface) throw new Error('this browser cannot draw')
    surface.drawImage(bitmap, 0, 0)
    return surface.getImageData(0, 0, bitmap.width, bitmap.height)
  }
}
