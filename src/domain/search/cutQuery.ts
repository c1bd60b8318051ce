import { cleanQuery } from '../selection/filter.ts'
import { parseQuery } from './parseQuery.ts'
import { piecesOf, type QueryPiece } from './queryPieces.ts'
import { findPeriod } from './readPeriod.ts'

/** A query without its period, which a filter takes over; the rest as typed. */
export function withoutPeriod(query: string): string {
  const plain = plainOf(query)
  // Of "en 2026" nothing stays: "en" alone would be looked for.
  const cut = parseQuery(query).words.length > 0 ? periodIn(plain) : plain
  return withoutSecondPeriod(withoutPieces(query, cut))
}

/** A query without its words, for which a chosen value stands; period, phrases and exclusions stay as typed. */
export function withoutWords(query: string): string {
  const plain = plainOf(query)
  const period = new Set(periodIn(plain))
  return withoutPieces(
    query,
    plain.filter((piece) => !period.has(piece)),
  )
}

function plainOf(query: string): QueryPiece[] {
  return piecesOf(query).filter(({ kind }) => kind === 'plain')
}

function periodIn(plain: readonly QueryPiece[]): readonly QueryPiece[] {
  const found = findPeriod(plain.map(({ text }) => text))
  return found ? plain.slice(found.at, found.at + found.length) : []
}

function withoutPieces(query: string, cut: readonly QueryPiece[]): string {
  const text = cleanQuery(query)
  const starts = [0, ...cut.map(({ end }) => end)]
  const ends = [...cut.map(({ start }) => start), text.length]
  return starts
    .map((start, at) => text.slice(start, ends[at]).trim())
    .filter(Boolean)
    .join(' ')
}

/** Only the first period of a query is one: what was a word beside it stays a word, in quotation marks. */
function withoutSecondPeriod(query: string): string {
  const [first, ...others] = periodIn(plainOf(query))
  if (!first) return query
  const last = others.at(-1) ?? first
  const quoted = [first, ...others].map(({ text }) => `"${text}"`).join(' ')
  const text = cleanQuery(query)
  return withoutSecondPeriod(`${text.slice(0, first.start)}${quoted}${text.slice(last.end)}`)
}
