import { arrange, arrangeApart } from './arrange.ts'
import type { Group, MayJoin, Point, RadiusOf } from './groups.ts'

/** Whether points are of one phase: what is done in one must not stand in the days of another. */
const isOfOnePhase: MayJoin = (points) => areAlike(points.map(({ phase }) => phase))
/** Besides, of one tour or occasion that is named above the lanes, with what has no name: one stroke has one name. */
const isOfOneName: MayJoin = (points) => isOfOnePhase(points) && areAlike(points.flatMap(({ name }) => name ?? []))

/**
 * Gathers points about groups that are kept, and spreads them. Where some that differ would still be one mark, they are
 * gathered apart, as far as there is room for it.
 */
export function gather(
  points: readonly Point[],
  kept: readonly Group[],
  width: number,
  radiusOf: RadiusOf,
  spread: (groups: readonly Group[]) => Group[],
): Group[] {
  const plain = spread(arrange(points, kept, width, radiusOf))
  for (const mayJoin of rules) {
    if (plain.every((group) => group.isKept || mayJoin(group.points))) return plain
    const apart = arrangeApart(points, kept, width, radiusOf, mayJoin)
    if (apart) return spread(apart)
  }
  return plain
}

/** What keeps points apart, the strictest first. */
const rules: readonly MayJoin[] = [isOfOneName, isOfOnePhase]

function areAlike(values: readonly unknown[]): boolean {
  return values.every((value) => value === values[0])
}
