import { searchParts } from '#src/domain/search/searchParts.ts'
import { stemsOf } from '#src/domain/search/stems.ts'
import { joinedTokensOf, tokensOf } from '#src/domain/search/tokens.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { partsInPosting, type SearchFile } from '../../load/searchFiles.ts'

const isOneWord = /^[\p{L}\p{N}\p{M}]+$/u

type Word = { stems: Set<string>; best: Map<number, number> }

/** The words of a piece: where each occurs, and of what it is a form. */
export function searchWords(
  { moves, articles }: Pick<SearchFile, 'moves' | 'articles'>,
  locale: Locale,
): Pick<SearchFile, 'terms' | 'stems' | 'postings'> {
  const words = new Map<string, Word>()
  const add = (move: number, part: number, text: string) => {
    for (const { term, start, end } of [...tokensOf(text), ...joinedTokensOf(text)]) {
      const word = words.get(term) ?? { stems: new Set(), best: new Map() }
      words.set(term, word)
      const asWritten = text.slice(start, end)
      for (const stem of stemsOf(isOneWord.test(asWritten) ? asWritten : term, locale)) word.stems.add(stem)
      word.best.set(move, Math.min(part, word.best.get(move) ?? Infinity))
    }
  }
  const ofArticles = searchParts.findIndex(({ id }) => id === 'article')
  moves.forEach((move, at) => {
    for (const [part, text] of move.texts) add(at, part, text)
    for (const article of move.articles) {
      for (const text of articles[article]?.paragraphs ?? []) add(at, ofArticles, text)
    }
  })
  const ordered = [...words].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    terms: ordered.map(([term]) => term).join(' '),
    stems: ordered.map(([term, { stems }]) => [...stems].map((stem) => endingOf(term, stem)).join(',')).join(' '),
    postings: ordered.map(([, { best }]) => postingsOf(best)),
  }
}

/** How a stem is made from a word: how many letters are cut off, and what is put there. */
function endingOf(term: string, stem: string): string {
  let common = 0
  while (common < term.length && term[common] === stem[common]) common++
  return `${term.length - common}${stem.slice(common)}`
}

function postingsOf(best: ReadonlyMap<number, number>): number[] {
  let before = 0
  return [...best].map(([move, part]) => {
    const distance = move - before
    before = move
    return distance * partsInPosting + part
  })
}
