import type { BandLayout } from './bandLayout.ts'

/**
 * What the marks of a layout are, and so what the line below the band has to explain: dots of which some stand for several
 * moves, dots for one each, the same with shapes of kinds, or histograms.
 */
export const captions = ['groups', 'singles', 'mixed', 'kinds', 'bins'] as const

type Drawn = Pick<BandLayout, 'density' | 'marks' | 'showsKinds'>

/** Null where nothing is drawn. */
export function captionOf({ density, marks, showsKinds }: Drawn): (typeof captions)[number] | null {
  if (density) return 'bins'
  if (marks.length === 0) return null
  const hasGroups = marks.some(({ moves }) => moves.length > 1)
  return showsKinds ? (hasGroups ? 'mixed' : 'kinds') : hasGroups ? 'groups' : 'singles'
}
