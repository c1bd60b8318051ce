import { distanceOf, type Group, groupOf, type MayJoin, outwards, type Point, type RadiusOf } from './groups.ts'
import { singleRadius } from './sizes.ts'

/** How far groups may be pushed apart that must not be one, in pixels: beyond it they would stand at days too far off. */
const mostPush = 40

/**
 * Places groups that are kept (occasions drawn as one, the open move) among points that may be gathered, so that none
 * touch. The first of them, the open move or the largest, stays at its place; the others give way to it, and where there
 * is no room left towards an edge, all of them move inwards. `points` are in order; so are the groups.
 */
export function arrange(points: readonly Point[], kept: readonly Group[], width: number, radiusOf: RadiusOf): Group[] {
  const { first, all } = ungathered(points, kept, radiusOf)
  const placed = around(first, all, radiusOf)
  const inside = inwards(placed, width)
  if (inside || !first) return inside ?? placed
  // No room on one side: what is gathered there stands on the other side, or it is one mark.
  const rest = all.flatMap((group) => group.points).toSorted((a, b) => a.x - b.x || a.row - b.row)
  const beside = outwards(first, [groupOf(rest, radiusOf)], first.x > width / 2 ? -1 : 1, radiusOf)
  const pair = [first, ...beside].toSorted((a, b) => a.x - b.x)
  return inwards(pair, width) ?? pair
}

/** As {@link arrange}, with groups apart that may not join; null where there is no room for them near their places. */
export function arrangeApart(
  points: readonly Point[],
  kept: readonly Group[],
  width: number,
  radiusOf: RadiusOf,
  mayJoin: MayJoin,
): Group[] | null {
  const { first, all } = ungathered(points, kept, radiusOf)
  const placed = inwards(around(first, all, radiusOf, mayJoin), width)
  const isNear = ({ points: own, x }: Group) => Math.abs(x - groupOf(own, radiusOf).x) <= mostPush
  return placed?.every((group) => group.isKept || isNear(group)) ? placed : null
}

function ungathered(points: readonly Point[], [first, ...others]: readonly Group[], radiusOf: RadiusOf) {
  const free = points.map((point) => groupOf([point], radiusOf))
  return { first, all: [...free, ...others].toSorted((a, b) => a.x - b.x) }
}

/** Groups laid out to either side of a first one; from the left where there is none. */
function around(first: Group | undefined, all: readonly Group[], radiusOf: RadiusOf, mayJoin?: MayJoin): Group[] {
  if (!first) return outwards(null, all, 1, radiusOf, mayJoin)
  const left = all.filter(({ x }) => x < first.x).toReversed()
  const right = all.filter(({ x }) => x >= first.x)
  return [
    ...outwards(first, left, -1, radiusOf, mayJoin).toReversed(),
    first,
    ...outwards(first, right, 1, radiusOf, mayJoin),
  ]
}

/** The same groups, those beyond an edge moved inside with what stands before them; null where they need more room. */
function inwards(groups: readonly Group[], width: number): Group[] | null {
  const moved: Group[] = []
  let right: Group | null = null
  for (const group of groups.toReversed()) {
    const most: number = right ? right.x - distanceOf(group, right) : width - singleRadius
    right = group.x > most ? { ...group, x: most } : group
    moved.unshift(right)
  }
  const placed: Group[] = []
  for (const group of moved) {
    const before = placed.at(-1)
    const least = before ? before.x + distanceOf(before, group) : singleRadius
    placed.push(group.x < least - 1e-9 ? { ...group, x: least } : group)
  }
  return (placed.at(-1)?.x ?? 0) <= width - singleRadius + 1e-9 ? placed : null
}
