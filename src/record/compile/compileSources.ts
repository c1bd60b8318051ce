import { foldText } from '#src/domain/foldText.ts'
import type { Outlet, SourceList, SourcePage } from '#src/domain/sourceList.ts'
import type { MoveId, Texts } from '#src/domain/vocabulary.ts'
import type { Dataset } from '../dataset.ts'
import type { MoveFile, SourceEntry } from '../schema.ts'
import { countryNames } from './countryNames.ts'
import { countryOfName } from './countryOfName.ts'

type WebEntry = Extract<SourceEntry, { url: string }>
type Cited = { entry: WebEntry; moves: MoveId[] }

/** All sources of the record by outlet. `moves` are in order of time, and so are the moves of each source. */
export function compileSources({ articles, moves }: Pick<Dataset, 'articles' | 'moves'>): SourceList {
  const publishers = new Map<string, Cited[]>()
  for (const page of citedPages(moves)) {
    const { publisher } = page.entry
    publishers.set(publisher, [...(publishers.get(publisher) ?? []), page])
  }
  const ids = new Set<string>()
  const named = [...publishers].toSorted(([a], [b]) => a.localeCompare(b, 'es'))
  const order = new Map(moves.map(({ id }, at) => [id, at]))
  const outlets = named.map(([publisher, cited]): Outlet => {
    const { name, country } = nameAndCountry(publisher)
    const resting = new Set(cited.flatMap((page) => page.moves))
    return {
      id: ownId(publisher, ids),
      name,
      country,
      moves: [...resting].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      pages: cited.map(pageOf).toSorted(newestFirst),
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
      if (!('url' in entry)) continue
      const page = pages.get(entry.url) ?? { entry, moves: [] }
      page.moves.push(id)
      pages.set(entry.url, page)
    }
  }
  return [...pages.values()]
}

/** Pages of one day keep the order of the moves that cite them. */
function newestFirst(a: SourcePage, b: SourcePage): number {
  return Number(a.published < b.published) - Number(a.published > b.published)
}

function pageOf({ entry, moves }: Cited): SourcePage {
  const { agency, title, titleRebuilt, published, publishedInferred, language, url } = entry
  return {
    agency: agency ?? null,
    title,
    titleRebuilt: titleRebuilt ?? false,
    published,
    publishedInferred: publishedInferred ?? false,
    language,
    url,
    moves,
  }
}

/** Outlets of one name are told apart by a country in brackets: "El Comercio (Perú)". */
function nameAndCountry(publisher: string): { name: string; country: Texts | null } {
  const [, name, place] = /^(.+) \(([^()]+)\)$/.exec(publisher) ?? []
  const code = place === undefined ? null : countryOfName(place)
  return name !== undefined && code !== null
    ? { name, country: countryNames(code) }
    : { name: publisher, country: null }
}

/** The id of an outlet for links; a number is added where two names differ in signs alone. */
function ownId(publisher: string, taken: Set<string>): string {
  const plain = foldText(publisher).replaceAll(' ', '-')
  let id = plain
  for (let number = 2; taken.has(id); number++) id = `${plain}-${number}`
  taken.add(id)
  return id
}
