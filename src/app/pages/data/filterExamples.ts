import type { Person } from '#src/domain/move.ts'
import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'

/** Two filters that find something in this record: two themes in one phase, and the person met most in a period. */
export const themeExample = {
  ...noFilter,
  theme: ['security', 'migration'],
  phase: ['president-elect'],
} as const satisfies Filter

export function personExample({ moves, people }: Timeline): { person: Person; filter: Filter } | null {
  const meetings = (id: string) => moves.filter((move) => move.people.includes(id)).length
  const [person] = people.toSorted((a, b) => meetings(b.id) - meetings(a.id))
  return person ? { person, filter: { ...noFilter, person: [person.id], from: '2025-12', to: '2026-02' } } : null
}
