import { foldText } from '#src/domain/foldText.ts'
import type { Outlet, SourceList, SourcePage } from '#src/domain/sourceList.ts'
import type { CountryCode, MoveId, Texts } from '#src/domain/vocabulary.ts'
import type { Dataset } from '../dataset.ts'
import { sourceKey } from '../fields/source.ts'
import type { ArticleFile, MoveFile, SourceEntry } from '../schema.ts'
import { countryNames } from './countryNames.ts'
import { countryOfName } from './countryOfName.ts'

type WebEntry = Exclude<SourceEntry, { article: string }>
/** A page: `readIn` is the source through which it was consulted, where no move has read it itself; `archive` an archived copy. */
type Cited = { entry: WebEntry; readIn: SourceEntry | null; archive: string | null; moves: MoveId[] }

/** All sources of the record by outlet. `moves` are in order of time, and so are the moves of each source. */
export function compileSources({
  articles,
  moves,
  publishers: known,
}: Pick<Dataset, 'articles' | 'moves' | 'publishers'>): SourceList {
  const publishers = new Map<string, Cited[]>()
  for (const page of citedPages(moves)) {
    const { publisher } = page.entry
    publishers.set(publisher, [...(publishers.get(publisher) ?? []), page])
  }
  const ids = new Set<string>()
  const named = [...publishers].toSorted(([a], [b]) => a.localeCompare(b, 'es'))
  const order = new Map(moves.map(({ id }, at) => [id, at]))
  const outlets = named.map(([publisher, cited]): Outlet => {
    const { kind = null, country = null } = known.find(({ name }) => name === publisher) ?? {}
    const resting = new Set(cited.flatMap((page) => page.moves))
    return {
      id: ownId(publisher, ids),
      name: nameWithout(country, publisher),
      kind,
      country: country === null ? null : countryNames(country),
      moves: [...resting].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      pages: cited.map((page) => pageOf(page, articles)).toSorted(newestFirst),
    }
  })
  return {
    articles: articles.map(({ id }) => ({
      id,
      moves: moves
        .filter(({ sources }) => sources.some((source) => 'article' in source && source.article === id))
        .map((move) => move.id),
    })),
    outlets: outlets.toSorted((a, b) => b.moves.length - a.moves.length),
  }
}

/** Each page once, as the first move that rests on it describes it. */
function citedPages(moves: readonly MoveFile[]): Cited[] {
  const pages = new Map<string, Cited>()
  for (const { id, sources } of moves) {
    for (const entry of sources) {
      if ('article' in entry) continue
      const { through } = entry
      const key = sourceKey(entry)
      const readIn = sources.find((source) => source.id === through) ?? null
      const page = pages.get(key) ?? { entry, readIn, archive: null, moves: [] }
      page.moves.push(id)
      page.archive ??= entry.archive ?? null
      if (through === undefined) page.readIn = null
      pages.set(key, page)
    }
  }
  return [...pages.values()]
}

/** Pages of one day keep the order of the moves that cite them. */
function newestFirst(a: SourcePage, b: SourcePage): number {
  return Number(a.published < b.published) - Number(a.published > b.published)
}

function pageOf({ entry, readIn, archive, moves }: Cited, articles: readonly ArticleFile[]): SourcePage {
  const { agency, title, titleRebuilt, published, publishedInferred, language, url } = entry
  return {
    agency: agency ?? null,
    title,
    titleRebuilt: titleRebuilt ?? false,
    published,
    publishedInferred: publishedInferred ?? false,
    language,
    url: url ?? null,
    through: readIn && nameOf(readIn, articles),
    archive,
    moves,
  }
}

/** The publisher of a source, or the label of an article, in each language. */
function nameOf(source: SourceEntry, articles: readonly ArticleFile[]): Texts | null {
  if ('publisher' in source) return { es: source.publisher, en: source.publisher }
  return articles.find(({ id }) => id === source.article)?.label ?? null
}

/** Outlets of one name are told apart by a country in brackets, "El Comercio (Perú)", which the page shows beside the name. */
function nameWithout(country: CountryCode | null, publisher: string): string {
  const [, name, place] = /^(.+) \(([^()]+)\)$/.exec(publisher) ?? []
  return name !== undefined && place !== undefined && country !== null && countryOfName(place) === country
    ? name
    : publisher
}

/** The id of an outlet for links; a number is added where two names differ in signs alone. */
function ownId(publisher: string, taken: Set<string>): string {
  const plain = foldText(publisher).replaceAll(' ', '-')
  let id = plain
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`
  taken.add(id)
  return id
}
