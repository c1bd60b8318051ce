import type { Move } from '../move.ts'
import { largestOccasion, type OccasionMoves } from './largestOccasion.ts'

/** From which share of a selection an occasion is large. */
const largeShare = 0.25

/** The occasion that holds a quarter or more of a selection, but not all of it; null where there is none. */
export function largeOccasion(moves: readonly Move[]): OccasionMoves | null {
  const largest = largestOccasion(moves)
  if (!largest) return null
  return largest.count >= moves.length * largeShare && largest.count < moves.length ? largest : null
}
