import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { entriesFolder } from './folders.ts'

/** Of a built site: what lies on disk, without the compressed siblings that a build may write, and its heaviest pages. */
export type SiteSize = { moves: number; bytes: number; files: number; siblings: number; page: number; entry: number }

/** How many pages are compressed, the longest first, to find the heaviest. */
const compared = 20

export function siteSize(dist: string): SiteSize {
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path, bytes: statSync(path).size }))
  const plain = all.filter(({ path }) => !/\.(?:br|gz)$/.test(path))
  const pages = plain.filter(({ path }) => path.endsWith('.html')).toSorted((a, b) => b.bytes - a.bytes)
  const entries = join(dist, entriesFolder)
  const bytesOf = (files: readonly { bytes: number }[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    moves: movesIn(dist),
    bytes: bytesOf(plain),
    files: plain.length,
    siblings: bytesOf(all) - bytesOf(plain),
    page: heaviest(pages),
    entry: heaviest(pages.filter(({ path }) => dirname(path) === entries)),
  }
}

function heaviest(pages: readonly { path: string }[]): number {
  return Math.max(...pages.slice(0, compared).map(({ path }) => inBrotli(readFileSync(path))))
}

function inBrotli(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length
}

/** The record as JSON Lines, which is published, has a line for each. */
function movesIn(dist: string): number {
  const data = join(dist, 'data')
  const lines = readdirSync(data).find((name) => name.endsWith('.jsonl'))
  if (!lines) throw new Error(`${dist} holds no site: no record in JSON Lines`)
  return readFileSync(join(data, lines), 'utf8').trim().split('\n').length
}
