import type { Timeline } from '#src/domain/timeline.ts'
import type { MoveId, Texts } from '#src/domain/vocabulary.ts'
import type { Dataset } from '#src/record/dataset.ts'

/** The data of pictures: the timeline as the app parses it, and the articles with the moves that quote them. */
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
