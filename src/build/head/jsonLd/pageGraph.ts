import type { AboutPage, CollectionPage, Graph, ItemPage, ProfilePage, WebPage, WebSite } from 'schema-dts'
import type { HeadWords } from '#src/app/server.tsx'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { addressOf } from '#src/url/addressOf.ts'
import type { Page } from '#src/url/paths.ts'
import { revisedOn } from '../../pages/revisedOn.ts'
import { pictureAddress } from '../../pictures/drawing/pictureAddress.ts'
import type { PageInput } from '../../publishInput.ts'
import { commonTexts } from '../../texts.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { citationsOf } from './citationsOf.ts'
import { mainEntityOf } from './mainEntityOf.ts'
import { publisherOf } from './people.ts'

type PageType = (AboutPage | CollectionPage | ItemPage | ProfilePage | WebPage)['@type']

const types = {
  dashboard: 'CollectionPage',
  move: 'ItemPage',
  sources: 'CollectionPage',
  article: 'ItemPage',
  country: 'CollectionPage',
  person: 'ProfilePage',
  year: 'CollectionPage',
  data: 'WebPage',
  method: 'AboutPage',
  corrections: 'CollectionPage',
} as const satisfies Record<Page['name'], PageType>

/**
 * The structured data of a page (JSON-LD with schema.org): the page, its main entity, its breadcrumbs. Sources are cited by
 * the page, since an Event of schema.org has no citation.
 */
export function pageGraph(
  page: Page,
  locale: Locale,
  { title, description }: Pick<HeadWords, 'title' | 'description'>,
  input: PageInput,
): Graph {
  const { dataset, files, site, pictureVersion } = input
  const url = addressOf(site, page, locale)
  const main = mainEntityOf(page, locale, input)
  const trail = breadcrumbs(page, title, locale, site)
  const file = page.name === 'move' ? files.get(page.id) : undefined
  const picture = pictureAddress(page, locale, site, pictureVersion)
  const webPage = {
    '@type': types[page.name],
    '@id': `${url}#page`,
    url,
    name: title,
    description,
    inLanguage: locale,
    dateModified: revisedOn(page, input),
    isPartOf: siteOf(locale, site),
    ...(picture !== null && { image: picture }),
    ...(trail && { breadcrumb: trail }),
    ...(main && { mainEntity: main }),
    ...(file && { dateCreated: file.added, citation: citationsOf(file, dataset, locale, site) }),
  }
  // The language of all texts: a thing of one address has a name in each language, which are else two names of it.
  // The cast is needed since schema-dts knows no context but the bare address.
  const context = ['https://schema.org', { '@language': locale }]
  return { '@context': context as unknown as Graph['@context'], '@graph': [webPage] }
}

function siteOf(locale: Locale, site: string): WebSite {
  return {
    '@type': 'WebSite',
    '@id': `${site}#site`,
    name: commonTexts(locale).site.name,
    url: site,
    inLanguage: [...localeIds],
    publisher: publisherOf(site),
  }
}
