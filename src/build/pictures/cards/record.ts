import type { Timeline } from '#src/domain/timeline.ts'
import type { MoveId, Texts } from '#src/domain/vocabulary.ts'
import type { Dataset } from '#src/record/dataset.ts'

/** What pictures are drawn from: the record as the app holds it, and which moves quote each article. */
export type PictureRecord = {
  timeline: Timeline
  articles: readonly { id: string; label: Texts; published: string | null; moves: readonly MoveId[] }[]
}

export function pictureRecord(timeline: Timeline, { articles, moves }: Dataset): PictureRecord {
  return {
    timeline,
    articles: articles.map(({ id, label, published }) => ({
      id,
      label,
      published,
      moves: moves
        .filter(({ claims }) => claims.some(({ quotes = [] }) => quotes.some(({ article }) => article === id)))
        .map((move) => move.id),
    })),
  }
}
