import type { Phase } from '../record.ts'
import type { Timeline } from '../timeline.ts'

/** The phases whose moves figures, band and list leave out, as far as a timeline has some beside others. */
export function phasesApart({ moves, record }: Pick<Timeline, 'moves' | 'record'>): readonly Phase[] {
  const present = new Set(moves.map(({ phase }) => phase))
  const apart = record.phases.filter(({ id, isApart }) => isApart && present.has(id))
  return apart.length < present.size ? apart : []
}
