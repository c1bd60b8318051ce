import type { QrCode } from './qrCode.ts'

/** A code in pixels, at least 1200 a side, whole pixels a module so that its edges stay sharp. Rejects when it cannot be drawn. */
export async function qrPng({ size, path }: QrCode): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const scale = Math.ceil(1200 / size)
  canvas.width = size * scale
  canvas.height = size * scale
  const context = canvas.getContext('2d')
  if (!context) throw new Error('the browser has no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  context.scale(scale, scale)
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- it fills a drawing, not an array
  context.fill(new Path2D(path))
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png')
  })
}
