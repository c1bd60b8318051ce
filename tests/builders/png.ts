import { inflateSync } from 'node:zlib'

/** The header of a PNG file, and how much is drawn on it. */
export type PngFacts = {
  width: number
  height: number
  /** The part of its pixels that differ from the one in the corner: 0 for a blank picture. */
  drawn: number
}

/** Bytes of a pixel by colour type, at eight bits a channel. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** The pixels of a picture, row by row, each of `size` bytes: one for each channel. */
type Pixels = { width: number; height: number; size: number; bytes: Buffer }

/** Reads a PNG of eight bits a channel, without interlacing. Throws when it is none. */
export function pixelsOf(file: Buffer): Pixels {
  const size = channels[file[25] ?? -1]
  if (file.toString('latin1', 1, 4) !== 'PNG' || file[24] !== 8 || !size || file[28] !== 0)
    throw new Error('no such PNG')
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  return { width, height, size, bytes: unfiltered(inflateSync(Buffer.concat(dataOf(file))), width * size, size) }
}

/** The same, and how much is drawn on it. */
export function readPng(file: Buffer): PngFacts {
  const { width, height, size, bytes: pixels } = pixelsOf(file)
  let drawn = 0
  for (let at = size; at < pixels.length; at += size)
    if (pixels.compare(pixels, 0, size, at, at + size) !== 0) drawn += 1
  return { width, height, drawn: drawn / (width * height) }
}

/**
 * The part of a picture's bytes that differ from their left or upper neighbours, from 0, blank, to 1. Reads the filtered
 * bytes as they are, which is quick enough for hundreds of pictures.
 */
export function variety(file: Buffer): number {
  const bytes = inflateSync(Buffer.concat(dataOf(file)))
  let varied = 0
  for (let at = 0; at < bytes.length; at++) if (bytes[at] !== 0) varied += 1 // an iterator takes three times as long
  return varied / bytes.length
}

function dataOf(file: Buffer): Buffer[] {
  const data: Buffer[] = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return data
}

/** Undoes the filter of each row, as the PNG specification says in its section 9. */
function unfiltered(bytes: Buffer, rowSize: number, pixelSize: number): Buffer {
  const rows = bytes.length / (rowSize + 1)
  const out = Buffer.alloc(rows * rowSize)
  for (let row = 0; row < rows; row++) {
    const filter = bytes[row * (rowSize + 1)]
    for (let x = 0; x < rowSize; x++) {
      const at = row * rowSize + x
      const left = x < pixelSize ? 0 : (out[at - pixelSize] ?? 0)
      const up = row === 0 ? 0 : (out[at - rowSize] ?? 0)
      const corner = row === 0 || x < pixelSize ? 0 : (out[at - rowSize - pixelSize] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0
      out[at] = (bytes[row * (rowSize + 1) + 1 + x] ?? 0) + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
