import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import type { Page } from '#src/url/paths.ts'
import { addressOf, fileAddress } from '../addressOf.ts'
import { picturePath } from '../picture/picturePath.ts'
import type { PageWords } from './pageWords.ts'
import { meta, property, type Tag } from './tags.ts'

/** As Open Graph writes languages: with the country whose usage the texts follow. */
const territories: Readonly<Record<Locale, string>> = { es: 'es_CL', en: 'en_GB' }
/** In pixels. */
const pictureSize = { width: 1200, height: 630 }

type Card = PageWords & { page: Page; locale: Locale; site: string; siteName: string; alt: string }

/** What a chat or a network shows of a link: Open Graph, and what X asks for beside it. */
export function cardTags({ page, locale, site, siteName, title, description, alt }: Card): Tag[] {
  const picture = fileAddress(site, picturePath(page, locale))
  return [
    property('og:type', page.name === 'move' || page.name === 'article' ? 'article' : 'website'),
    property('og:site_name', siteName),
    property('og:title', title),
    property('og:description', description),
    property('og:url', addressOf(site, page, locale)),
    property('og:locale', territories[locale]),
    ...localeIds.filter((id) => id !== locale).map((id) => property('og:locale:alternate', territories[id])),
    property('og:image', picture),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(pictureSize.width)),
    property('og:image:height', String(pictureSize.height)),
    property('og:image:alt', alt),
    meta('twitter:card', 'summary_large_image'),
    meta('twitter:image:alt', alt),
  ]
}
