import type { Timeline } from '../timeline.ts'

/** From which share of a selection an occasion is large. */
const largeShare = 0.25

/** The occasion that holds a quarter or more of a selection, but not all of it, with its moves; null where there is none. */
export function largeOccasion(
  { moves, occasions }: Pick<Timeline, 'moves' | 'occasions'>,
  indices: readonly number[],
): { id: string; count: number } | null {
  const counts = new Map(occasions.map(({ id }) => [id, 0]))
  for (const index of indices) {
    const occasion = moves[index]?.occasion ?? null
    if (occasion !== null) counts.set(occasion, (counts.get(occasion) ?? 0) + 1)
  }
  const [largest] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (!largest) return null
  const [id, count] = largest
  return count >= indices.length * largeShare && count > 0 && count < indices.length ? { id, count } : null
}
