import { derived } from './derived.ts'
import type { Move } from './move.ts'
import type { Timeline } from './timeline.ts'

/** Fields of moves by which an entry finds others: by that of `postponedTo` those that it replaces. */
const fields = ['tour', 'occasion', 'people', 'countries', 'postponedTo'] as const

/** The moves with a value in a field, in order of time. All are gathered once, since every entry needs some of them. */
export function movesWith(timeline: Timeline, field: (typeof fields)[number], value: string): readonly Move[] {
  return gathered(timeline)[`${field} ${value}`] ?? []
}

const gathered = derived(({ moves }) => {
  const found: Record<string, Move[]> = {}
  for (const field of fields) {
    for (const move of moves) for (const value of [move[field]].flat()) (found[`${field} ${value}`] ??= []).push(move)
  }
  return found
})
