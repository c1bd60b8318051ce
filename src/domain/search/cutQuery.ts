import { cleanQuery } from '../selection/filter.ts'
import { parseQuery } from './parseQuery.ts'
import { piecesOf, type QueryPiece } from './queryPieces.ts'
import { findPeriod, type IsPeriod } from './readPeriod.ts'

/** A query without its period, which a filter takes over; the rest as typed. */
export function withoutPeriod(query: string, isPeriod: IsPeriod): string {
  const plain = plainOf(query)
  // Of "en 2026" nothing stays: "en" alone would be looked for.
  const cut = parseQuery(query, isPeriod).words.length > 0 ? periodIn(plain, isPeriod) : plain
  return withoutSecondPeriod(withoutPieces(query, cut), isPeriod)
}

/** A query without its words, for which a chosen value stands; period, phrases and exclusions stay as typed. */
export function withoutWords(query: string, isPeriod: IsPeriod): string {
  const plain = plainOf(query)
  const period = new Set(periodIn(plain, isPeriod))
  return withoutPieces(
    query,
    plain.filter((piece) => !period.has(piece)),
  )
}

function plainOf(query: string): QueryPiece[] {
  return piecesOf(query).filter(({ kind }) => kind === 'plain')
}

function periodIn(plain: readonly QueryPiece[], isPeriod: IsPeriod): readonly QueryPiece[] {
  const found = findPeriod(
    plain.map(({ text }) => text),
    isPeriod,
  )
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
function withoutSecondPeriod(query: string, isPeriod: IsPeriod): string {
  const [first, ...others] = periodIn(plainOf(query), isPeriod)
  if (!first) return query
  const last = others.at(-1) ?? first
  const quoted = [first, ...others].map(({ text }) => `"${text}"`).join(' ')
  const text = cleanQuery(query)
  return withoutSecondPeriod(`${text.slice(0, first.start)}${quoted}${text.slice(last.end)}`, isPeriod)
}
