import { distanceOf, type Group, groupOf, outwards, type Point, type RadiusOf } from './groups.ts'
import { singleRadius } from './sizes.ts'

/**
 * Places groups that are kept (occasions drawn as one, the open move) among points that may be gathered, so that none
 * touch. The first of them, the open move or the largest, stays at its place; the others give way to it, and where there
 * is no room left towards an edge, all of them move inwards. `points` are in order; so are the groups.
 */
export function arrange(points: readonly Point[], kept: readonly Group[], width: number, radiusOf: RadiusOf): Group[] {
  const [first, ...others] = kept
  const free = points.map((point) => groupOf([point], radiusOf))
  const all = [...free, ...others].toSorted((a, b) => a.x - b.x)
  if (!first) return outwards(null, all, 1, radiusOf)
  const left = outwards(first, all.filter(({ x }) => x < first.x).toReversed(), -1, radiusOf)
  const right = outwards(
    first,
    all.filter(({ x }) => x >= first.x),
    1,
    radiusOf,
  )
  const placed = [...left.toReversed(), first, ...right]
  const inside = inwards(placed, width)
  if (inside) return inside
  // No room on one side: what is gathered there stands on the other side, or it is one mark.
  const rest = all.flatMap((group) => group.points).toSorted((a, b) => a.x - b.x || a.row - b.row)
  const beside = outwards(first, [groupOf(rest, radiusOf)], first.x > width / 2 ? -1 : 1, radiusOf)
  const pair = [first, ...beside].toSorted((a, b) => a.x - b.x)
  return inwards(pair, width) ?? pair
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
