import { type SubjectId, subjectIds } from '#src/domain/vocabulary.ts'
import { countriesOf } from '../fields/derived.ts'
import type { ArticleFile, MoveFile, PublishedIdsFile } from '../schema.ts'

export type SubjectIds = Record<SubjectId, string[]>

export const noIds: SubjectIds = { move: [], article: [], country: [], person: [], occasion: [] }

/** The ids that links can name now: of moves, their countries and people, articles and occasions; each once, in code order. */
export function currentIds(
  moves: readonly MoveFile[],
  articles: readonly Pick<ArticleFile, 'id'>[],
  occasions: readonly { id: string }[],
): SubjectIds {
  return {
    move: sortedSet(moves.map(({ id }) => id)),
    article: sortedSet(articles.map(({ id }) => id)),
    country: sortedSet(moves.flatMap(countriesOf)),
    person: sortedSet(moves.flatMap(({ counterparts }) => counterparts.map(({ id }) => id))),
    occasion: sortedSet(occasions.map(({ id }) => id)),
  }
}

/** The list of published ids with the current ones added behind those it has; nothing is ever taken out. */
export function addPublished(published: Omit<PublishedIdsFile, '$schema'>, current: SubjectIds): SubjectIds {
  return Object.fromEntries(
    subjectIds.map((subject) => [subject, [...new Set([...published[subject], ...current[subject]])]]),
  ) as SubjectIds
}

function sortedSet(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted((a, b) => (a < b ? -1 : Number(a > b)))
}
