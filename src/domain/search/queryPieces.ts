import { cleanQuery } from '../selection/filter.ts'

/** A stretch of a query between spaces or quotation marks, and where it stands in the cleaned query, in UTF-16 units. */
export type QueryPiece = {
  kind: 'plain' | 'phrase' | 'excluded'
  /** Without its minus and quotation marks. */
  text: string
  /** Whether a phrase still lacks its closing quotation mark. */
  isOpen: boolean
  start: number
  end: number
}

/** The pieces of a query in their order. */
export function piecesOf(query: string): QueryPiece[] {
  return Array.from(
    cleanQuery(query).matchAll(pattern),
    ({ 0: all, 1: minus, 2: quoted, 3: close, 4: word, index }) => ({
      kind: minus ? 'excluded' : quoted === undefined ? 'plain' : 'phrase',
      text: quoted ?? word ?? '',
      isOpen: quoted !== undefined && !close,
      start: index,
      end: index + all.length,
    }),
  )
}

/** A phrase between quotation marks of any kind, or what stands between spaces; each may have a minus before it. */
const pattern = /([-−]*)(?:["“”„«»]([^"“”„«»]*)(["“”„«»])?|([^\s"“”„«»]+))/gu
