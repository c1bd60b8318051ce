import type { Texts } from '#src/domain/vocabulary.ts'
import type { Dataset } from './dataset.ts'
import type { SubjectIds } from './ids/publishedIds.ts'
import type { MoveFile } from './schema.ts'

/** What stands before the title of a draft wherever it is shown. */
const draftMark: Texts = { es: '[Borrador]', en: '[Draft]' }

/** Whether a move is a draft: shown to whoever edits the record, and in nothing that readers get. */
export function isDraft({ state }: Pick<MoveFile, 'state'>): boolean {
  return state === 'draft'
}

/**
 * The record as readers get it: without drafts, and without the tours, occasions and articles that drafts alone use.
 * Occasions and articles that were published stay, since links lead to them.
 */
export function withoutDrafts(dataset: Dataset, published: Pick<SubjectIds, 'article' | 'occasion'>): Dataset {
  const moves = dataset.moves.filter((move) => !isDraft(move))
  if (moves.length === dataset.moves.length) return dataset
  const cited = articlesOf(moves)
  const drafted = articlesOf(dataset.moves.filter(isDraft))
  const occasions = dataset.occasions.filter(
    // Of a single move it would say nothing.
    ({ id }) => published.occasion.includes(id) || moves.filter(({ occasion }) => occasion === id).length > 1,
  )
  const hasOccasion = (move: MoveFile) => occasions.some(({ id }) => id === move.occasion)
  return {
    ...dataset,
    moves: moves.map((move) =>
      move.occasion === undefined || hasOccasion(move) ? move : { ...move, occasion: undefined },
    ),
    articles: dataset.articles.filter(({ id }) => published.article.includes(id) || cited.has(id) || !drafted.has(id)),
    tours: dataset.tours.filter(({ id }) => moves.some(({ tour }) => tour === id)),
    occasions,
  }
}

/** The whole record, with titles that say of each draft that it is one: so does every place that shows it. */
export function withMarkedDrafts(dataset: Dataset): Dataset {
  return {
    ...dataset,
    moves: dataset.moves.map((move) => (isDraft(move) ? { ...move, title: marked(move.title) } : move)),
  }
}

function marked({ es, en }: Texts): Texts {
  return { es: `${draftMark.es} ${es}`, en: `${draftMark.en} ${en}` }
}

function articlesOf(moves: readonly MoveFile[]): ReadonlySet<string> {
  return new Set(
    moves.flatMap(({ sources }) => sources.flatMap((source) => ('article' in source ? source.article : []))),
  )
}
