import { calendarOf, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { type Locale, localeIds, type Texts } from '#src/domain/vocabulary.ts'
import type { Dataset } from '../../dataset.ts'
import type { SearchFile, SearchMove, SearchRow, SearchText } from '../../load/searchFiles.ts'
import type { MoveFile } from '../../schema.ts'
import { articlesOf, type SearchTables, searchTables, searchTexts } from './searchTexts.ts'
import { searchWords } from './searchWords.ts'

type Written = { path: string; text: string }
type MoveTexts = { move: MoveFile; date: string; texts: Record<Locale, SearchText[]> }

/** Letters of texts that a piece holds at most, unless one move has more: its file then stays below 60 kB in brotli. */
const mostLetters = 110_000

/**
 * The search index of a record: pieces of moves that follow each other, each in every language, and the rows of the index that
 * name them, in order of time. `write` gives a file its name.
 */
export function compileSearch(
  dataset: Dataset,
  write: (name: string, content: SearchFile) => Written,
): { rows: SearchRow[]; files: Written[] } {
  const tables = searchTables(dataset)
  const moves = dataset.moves.map((move) => ({
    move,
    date: move.date,
    texts: { es: searchTexts(move, 'es', tables), en: searchTexts(move, 'en', tables) },
  }))
  const files: Written[] = []
  const rows = piecesOf(moves, (move) => lettersOf(move, tables)).map((piece): SearchRow => {
    const years = yearsOf(piece)
    const named = localeIds.map((locale) => {
      const file = write(`search/${locale}/${years.replace('–', '-')}`, searchFile(piece, locale, tables))
      files.push(file)
      return [locale, file.path] as const
    })
    return { years, moves: piece.length, files: Object.fromEntries(named) as Texts }
  })
  return { rows, files }
}

/**
 * Whole years together as far as they fit, and a year that is too large in parts of its own. It begins with the oldest move, so
 * that a new one changes the last piece alone.
 */
export function piecesOf<Move extends Pick<MoveFile, 'date'>>(
  moves: readonly Move[],
  sizeOf: (move: Move) => number,
): Move[][] {
  const years = new Map<number, Move[]>()
  for (const move of moves) {
    const known = years.get(yearOf(move))
    if (known) known.push(move)
    else years.set(yearOf(move), [move])
  }
  const pieces: Move[][] = []
  let room = 0
  for (const year of years.values()) {
    const sizes = year.map(sizeOf)
    const isLarge = sumOf(sizes) > mostLetters
    if (isLarge || sumOf(sizes) > room) room = 0
    year.forEach((move, at) => {
      const size = sizes[at] ?? 0
      const last = pieces.at(-1)
      if (!last || size > room) {
        pieces.push([move])
        room = mostLetters
      } else last.push(move)
      room -= size
    })
    if (isLarge) room = 0
  }
  return pieces
}

function searchFile(moves: readonly MoveTexts[], locale: Locale, tables: SearchTables): SearchFile {
  const ids = [...new Set(moves.flatMap(({ move }) => articlesOf(move)))]
  const content = {
    moves: moves.map(({ move, date, texts }): SearchMove => {
      const { first = 0, last = 0 } = parseDateSpan(date) ?? {}
      const articles = articlesOf(move).map((id) => ids.indexOf(id))
      return { id: move.id, days: [first, last], texts: texts[locale], articles }
    }),
    articles: ids.map((id) => {
      const { language = locale, paragraphs = [] } = tables.articles.get(id) ?? {}
      return { id, language, paragraphs }
    }),
  }
  return { format: 1, ...content, ...searchWords(content, locale) }
}

/** In the language in which there are more: pieces are the same in each. */
function lettersOf({ move, texts }: MoveTexts, { articles }: SearchTables): number {
  const paragraphs = articlesOf(move).flatMap((id) => articles.get(id)?.paragraphs ?? [])
  const sizes = localeIds.map((locale) => sumOf(texts[locale].map(([, text]) => text.length)))
  return Math.max(...sizes) + sumOf(paragraphs.map(({ length }) => length))
}

/** "2026", or "1990–1998" of more years. */
function yearsOf(moves: readonly Pick<MoveFile, 'date'>[]): string {
  const years = new Set(moves.map(yearOf))
  return [...new Set([Math.min(...years), Math.max(...years)])].join('–')
}

function yearOf({ date }: Pick<MoveFile, 'date'>): number {
  return calendarOf(parseDateSpan(date)?.first ?? 0).year
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
