import topology from './outlines.json'
import { type OutlineTopology, outlinesOf } from './outlines.ts'

/** The outlines that `npm run outlines` drew. */
export const worldOutlines = outlinesOf(topology as unknown as OutlineTopology)
