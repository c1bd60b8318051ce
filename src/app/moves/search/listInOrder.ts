import type { Move } from '#src/domain/move.ts'
import { byRelevance, type SearchHits } from '#src/domain/search/searchHits.ts'
import type { ListView } from '#src/url/viewState.ts'

/**
 * Moves in the order of a list, and that order: what is to stand by relevance stands by time, the newest first, until it is
 * known what the query finds.
 */
export function listInOrder(moves: readonly Move[], asked: ListView['sort'], hits: SearchHits | null) {
  if (asked !== 'relevance') return { moves, sort: asked }
  return hits ? { moves: byRelevance(moves, hits), sort: asked } : { moves, sort: 'desc' as const }
}
