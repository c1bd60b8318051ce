import type { QrCode } from './qrCode.ts'

/** A code as an SVG file. It needs no escaping, because it contains only numbers and a path. */
export function qrSvg({ size, path }: QrCode): string {
  const box = `width="${size * 10}" height="${size * 10}" viewBox="0 0 ${size} ${size}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" shape-rendering="crispEdges"/></svg>\n`
}
