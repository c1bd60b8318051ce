import { foldText } from './foldText.ts'
import type { Move } from './move.ts'
import type { Timeline } from './timeline.ts'

/**
 * The moves that an unknown id may have meant: those sharing most of its words, whole or as beginnings, most alike
 * first. Empty when nothing is alike.
 */
export function nearestMoves({ moves, columns }: Timeline, id: string, most = 4): readonly Move[] {
  const terms = [...new Set(foldText(id.slice(0, 200)).split(' '))].filter(Boolean)
  const words = columns.words()
  const scored = moves.map((move, index) => {
    const text = `${words[index] ?? ''} ${foldText(move.id)} `
    const score = terms.reduce((sum, term) => sum + likeness(text, term), 0)
    return { move, score }
  })
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ move }) => move)
}

/** Words weigh more than numbers, which every date shares; the first four letters of a word count half. */
function likeness(text: string, term: string): number {
  const weight = /^\d+$/.test(term) ? 0.2 : 1
  if (text.includes(` ${term} `)) return weight
  return term.length >= 4 && text.includes(` ${term.slice(0, 4)}`) ? weight / 2 : 0
}
