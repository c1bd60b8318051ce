import type { WebSource } from './move.ts'
import type { ArticleId, MoveId, Texts } from './vocabulary.ts'

/** What a publisher is: a news agency, the press in any medium, an office of a state, a civic body, a work that gathers reports. */
export const publisherKindIds = ['agency', 'press', 'official', 'civic', 'compilation'] as const
export type PublisherKindId = (typeof publisherKindIds)[number]

/**
 * A page of the web, and the moves that rest on it. `through` is what it was consulted through, by name, where no move has read
 * the page itself.
 */
export type SourcePage = Omit<WebSource, 'type' | 'publisher' | 'through'> & {
  through: Texts | null
  moves: readonly MoveId[]
}

/** What one publisher gives the record. */
export type Outlet = {
  /** Made from its name as the record has it: the fragment of its link. */
  id: string
  name: string
  /** Null where the record does not say it. */
  kind: PublisherKindId | null
  /** Null where it belongs to none, or the record does not say it. */
  country: Texts | null
  /** The moves that rest on any of its pages, each once, in order of time. */
  moves: readonly MoveId[]
  /** The newest first. */
  pages: readonly SourcePage[]
}

/** All sources of the record: the articles that it holds in full, and the pages of each outlet. */
export type SourceList = {
  articles: readonly { id: ArticleId; moves: readonly MoveId[] }[]
  /** By the number of their moves. */
  outlets: readonly Outlet[]
}

/** The languages of an outlet's pages, the most frequent first. */
export function languagesOf({ pages }: Pick<Outlet, 'pages'>): readonly string[] {
  return byFrequency(pages.map(({ language }) => language))
}

/** The news agencies whose texts an outlet carries, where its pages say so, the most frequent first. */
export function agenciesOf({ pages }: Pick<Outlet, 'pages'>): readonly string[] {
  return byFrequency(pages.flatMap(({ agency }) => agency ?? []))
}

function byFrequency(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value)
}
