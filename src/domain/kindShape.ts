import type { KindId } from './vocabulary.ts'

/**
 * The shape of the mark of each kind. Filled shapes: the subject travelled. Outlined ones: others came, or the act was done
 * from a distance. The diamond marks a milestone.
 */
export const kindShapes = {
  visit: 'disc',
  summit: 'square',
  appearance: 'triangle',
  reception: 'ring',
  agreement: 'doubleRing',
  call: 'wedge',
  statement: 'bar',
  milestone: 'diamond',
} as const satisfies Record<KindId, string>
