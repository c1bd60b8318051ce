import type { CreativeWork } from 'schema-dts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { addressOf } from '#src/url/addressOf.ts'

/** The sources of an entry, in the order in which the page numbers them. */
export function citationsOf(
  { sources }: MoveFile,
  { articles }: Pick<Dataset, 'articles'>,
  locale: Locale,
  site: string,
): CreativeWork[] {
  return sources.map((source): CreativeWork => {
    if ('article' in source) {
      const label = articles.find(({ id }) => id === source.article)?.label[locale] ?? source.article
      const url = addressOf(site, { name: 'article', id: source.article }, locale)
      return { '@type': 'CreativeWork', name: label, url }
    }
    const { title, publisher, published, publishedInferred, language, url } = source
    return {
      '@type': 'CreativeWork',
      name: title,
      publisher: { '@type': 'Organization', name: publisher },
      ...(!publishedInferred && { datePublished: published }), // only dates that the page shows
      inLanguage: language,
      url,
    }
  })
}
