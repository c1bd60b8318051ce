import { type ParsedQuery, parseQuery } from '#src/domain/search/parseQuery.ts'
import type { IsPeriod } from '#src/domain/search/readPeriod.ts'
import { noHits, type SearchHits } from '#src/domain/search/searchHits.ts'
import type { Passage } from '#src/domain/search/searchParts.ts'
import { cleanQuery } from '#src/domain/selection/filter.ts'
import { calendarOf } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale, MoveId } from '#src/domain/vocabulary.ts'
import type { SearchFile, SearchPiece } from '../load/searchFiles.ts'
import { findMoves, type Searched } from './findMoves.ts'
import { addPiece, emptyLexicon } from './lexicon.ts'
import { nearWords } from './nearWords.ts'
import { passageBeside, passageIn } from './passages.ts'
import { byIdOf, searchedMoves } from './searchedMoves.ts'
import { type Suggestions, suggestionsFor } from './suggest.ts'

export type { Suggestions } from './suggest.ts'

/** Years whose texts could not be read, as "2026" or "1990–1998", and why. */
export type MissingYears = { years: string; error?: unknown }

/** Searches the texts of a record in one language. All is done at once, without waiting. */
export type SearchEngine = {
  /** A year may be asked for as a period only where the record has moves in it: others stand in texts. */
  isPeriod: IsPeriod
  /** What a query asks for. */
  parse: (text: string) => ParsedQuery
  /** What a query finds; for one that asks for nothing, nothing. The same text gives the same object. */
  search: (text: string) => SearchHits
  /** The passage of a move that shows best why it was found; null where the words of its row in a list show it already. */
  passageOf: (id: MoveId, hits: SearchHits, row: string) => Passage | null
  /** Entries and passages are those of the timeline alone, and so are people, countries and themes. */
  suggest: (text: string, timeline: Timeline) => Suggestions
  /** Words of the record, as it writes them, that are near to those of a query which finds nothing. */
  nearestWords: (text: string) => string[]
  missing: readonly MissingYears[]
}

/** A piece of the index with its file; null where that could not be read, for an error. */
export type ReadPiece = { piece: Pick<SearchPiece, 'years' | 'ids'>; file: SearchFile | null; error?: unknown }

/** How many results are kept: lists, counts and texts of one view ask for the same. */
const mostKept = 30

/** The search over pieces, which may come in any order. While it is made, the browser can do other things. */
export async function createSearchEngine(read: readonly ReadPiece[], locale: Locale): Promise<SearchEngine> {
  const searched = await searchedOf(read, locale)
  const ownYears = yearsOf(read)
  const isPeriod = (year: number) => ownYears.has(year)
  const parse = (text: string) => parseQuery(text, isPeriod)
  const byId = byIdOf(searched.moves)
  const known = new Map<string, SearchHits>()
  const nothing = { ...noHits, unread: searched.unread }
  const find = (text: string) => {
    const query = parse(text)
    const { words, phrases, excluded, period } = query
    const asks = words.length + phrases.length + excluded.length > 0 || period !== null
    return asks ? findMoves(searched, query) : nothing
  }
  const search = (text: string) => {
    const query = cleanQuery(text)
    const hits = known.get(query) ?? find(query)
    known.delete(query) // to the end: the oldest goes first
    known.set(query, hits)
    for (const oldest of known.keys()) if (known.size > mostKept) known.delete(oldest)
    return hits
  }
  return {
    isPeriod,
    parse,
    search,
    passageOf(id, hits, row) {
      const move = byId.get(id)
      return move ? passageBeside(row, move, hits, locale) : null
    },
    suggest(text, timeline) {
      const hits = search(text)
      return suggestionsFor(parse(text), hits, timeline, (id) => {
        const move = byId.get(id)
        return move ? passageIn(move, hits, locale) : null
      })
    },
    nearestWords: (text) => nearWords(searched, parse(text)),
    missing: read.flatMap(({ piece: { years }, file, error }) => (file ? [] : [{ years, error }])),
  }
}

/** The years in which a record has moves; of a piece that could not be read, all those of its name. */
function yearsOf(read: readonly ReadPiece[]): ReadonlySet<number> {
  const ranges = read.flatMap(({ piece, file }) =>
    file ? file.moves.map(({ days }) => days.map((day) => calendarOf(day).year)) : [piece.years.split('–').map(Number)],
  )
  return new Set(
    ranges.flatMap(([first = 0, last = first]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  )
}

async function searchedOf(read: readonly ReadPiece[], locale: Locale): Promise<Searched> {
  const files = read
    .flatMap(({ file }) => file ?? [])
    .toSorted((a, b) => (a.moves[0]?.days[0] ?? 0) - (b.moves[0]?.days[0] ?? 0) || compareIds(a, b))
  const lexicon = emptyLexicon()
  let base = 0
  for (const file of files) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that the browser can do other things
    await addPiece(lexicon, file, base, otherTasks)
    base += file.moves.length
  }
  return {
    locale,
    lexicon,
    moves: files.flatMap(searchedMoves),
    unread: new Set(read.flatMap(({ piece, file }) => (file ? [] : piece.ids))),
  }
}

/** Resolves when the browser has had a chance to answer the reader. In a hidden page timers would take a second each. */
function otherTasks(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}

function compareIds(a: SearchFile, b: SearchFile): number {
  return (a.moves[0]?.id ?? '') < (b.moves[0]?.id ?? '') ? -1 : 1
}
