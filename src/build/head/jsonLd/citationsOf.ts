import type { CreativeWork } from 'schema-dts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { throughOf } from '#src/record/compile/origins.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { MoveFile, SourceEntry } from '#src/record/schema.ts'
import { addressOf } from '#src/url/addressOf.ts'

/**
 * The sources of an entry, in the order in which the page numbers them. A page that was consulted through another source is what
 * that one cites, as the entry was not written from it.
 */
export function citationsOf(
  { sources }: MoveFile,
  { articles }: Pick<Dataset, 'articles'>,
  locale: Locale,
  site: string,
): CreativeWork[] {
  const citedBy = (id: string) => sources.filter((source) => throughOf(source) === id)
  const workOf = (source: SourceEntry): CreativeWork => {
    const cited = citedBy(source.id).map(workOf)
    const citation = cited.length > 0 && { citation: cited }
    if ('article' in source) {
      const label = articles.find(({ id }) => id === source.article)?.label[locale] ?? source.article
      const url = addressOf(site, { name: 'article', id: source.article }, locale)
      return { '@type': 'CreativeWork', name: label, url, ...citation }
    }
    const { title, publisher, published, publishedInferred, language, url, archive } = source
    return {
      '@type': 'CreativeWork',
      name: title,
      publisher: { '@type': 'Organization', name: publisher },
      ...(!publishedInferred && { datePublished: published }), // only dates that the page shows
      inLanguage: language,
      ...(url !== undefined && { url }),
      ...(archive !== undefined && { archivedAt: archive }),
      ...citation,
    }
  }
  return sources.filter((source) => throughOf(source) === null).map(workOf)
}
