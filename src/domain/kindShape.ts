import type { KindId } from './vocabulary.ts'

/**
 * The outline that tells a kind. Filled: he went there. Hollow: others came, or it was signed or said from afar. A
 * diamond is a turning point.
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
