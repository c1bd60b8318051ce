import topology from './outlines.json'
import { type OutlineTopology, outlinesOf } from './outlines.ts'

/**
 * The outlines that `npm run outlines` drew. The cast is owed to JSON modules, whose types have plain strings and number
 * lists where TopoJSON has literals and pairs.
 */
export const worldOutlines = outlinesOf(topology as unknown as OutlineTopology)
