import SearchableMap from 'minisearch/SearchableMap'
import { partsInPosting, type SearchFile } from '../load/searchFiles.ts'

const bitsOfPart = Math.log2(partsInPosting)

/** A word of the record, folded, with the places at which it occurs: of each piece by itself. */
export type Entry = { term: string; stems: string[]; places: { base: number; postings: readonly number[] }[] }

/** All words of the pieces that have been read. */
export type Lexicon = {
  words: SearchableMap<Entry>
  /** The words that are forms of one, by what they share. */
  forms: Map<string, Entry[]>
}

export function emptyLexicon(): Lexicon {
  return { words: new SearchableMap<Entry>(), forms: new Map() }
}

/** How many words are added at once: on a slow phone a few milliseconds' work. */
const wordsAtOnce = 200

/** Adds the words of a piece, a few after each `pause`; `base` is the number of its first move. */
export async function addPiece(
  { words, forms }: Lexicon,
  file: SearchFile,
  base: number,
  pause: () => Promise<void>,
): Promise<void> {
  const endings = file.stems.split(' ')
  for (const [at, term] of file.terms.split(' ').entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what it is for
    if (at % wordsAtOnce === 0) await pause()
    const entry = words.fetch(term, () => ({ term, stems: [], places: [] }))
    entry.places.push({ base, postings: file.postings[at] ?? [] })
    for (const ending of endings[at]?.split(',') ?? []) addForm(forms, entry, stemFrom(term, ending))
  }
}

function addForm(forms: Map<string, Entry[]>, entry: Entry, stem: string): void {
  if (entry.stems.includes(stem)) return
  entry.stems.push(stem)
  const known = forms.get(stem)
  if (known) known.push(entry)
  else forms.set(stem, [entry])
}

/** A stem as files write it: how many letters of the word are cut off, and what is put there. */
function stemFrom(term: string, ending: string): string {
  const cut = Number.parseInt(ending, 10) || 0
  return term.slice(0, term.length - cut) + ending.replace(/^\d+/, '')
}

/** Calls back with each move in which a word occurs, and the position of its weightiest part. */
export function eachPlace({ places }: Entry, found: (move: number, part: number) => void): void {
  for (const { base, postings } of places) {
    let move = base
    for (const posting of postings) {
      move += posting >> bitsOfPart
      found(move, posting & (partsInPosting - 1))
    }
  }
}
