import { hostOf } from '#src/domain/hostOf.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { GivenFacts } from './options.ts'
import type { StatedFacts } from './readHtml.ts'

/** What is known of a text, whoever says it: null where nobody does. */
export type ArticleFacts = StatedFacts & { rights: string | null; id: string | null; label: GivenLabel | null }
export type GivenLabel = { es: string; en: string }

/** What an editor says goes before what the page says, and the record's name of an outlet before the page's. */
export function articleFacts(given: GivenFacts, stated: StatedFacts, record: Pick<Dataset, 'moves'>): ArticleFacts {
  const { title, author, publisher, published, language, url, rights, id } = given
  const address = url ?? stated.url
  const [es, en] = [given['label-es'], given['label-en']]
  return {
    title: title ?? stated.title,
    author: author ?? stated.author,
    publisher: publisher ?? publisherAt(address, record) ?? stated.publisher,
    published: published ?? stated.published,
    language: language ?? stated.language,
    url: address,
    rights: rights ?? null,
    id: id ?? null,
    label: es && en ? { es, en } : null,
  }
}

/** The outlet that the record names for most pages of a host. Null where it names none, or where the host is shared. */
function publisherAt(url: string | null, { moves }: Pick<Dataset, 'moves'>): string | null {
  const host = hostOf(url ?? '')
  if (!host) return null
  const names = moves.flatMap(({ sources }) =>
    sources.flatMap((source) => ('url' in source && hostOf(source.url ?? '') === host ? [source.publisher] : [])),
  )
  const [name, ...others] = new Set(names)
  return name && others.length === 0 ? name : null
}
