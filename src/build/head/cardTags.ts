import type { HeadWords } from '#src/app/server.tsx'
import { type Locale, languageTags, localeIds } from '#src/domain/vocabulary.ts'
import { addressOf } from '#src/url/addressOf.ts'
import type { Page } from '#src/url/paths.ts'
import { meta, property, type Tag } from '../html/tags.ts'
import { altText } from '../pictures/cards/altText.ts'
import { pictureAddress } from '../pictures/drawing/pictureAddress.ts'
import { pictureSize } from '../pictures/drawing/pictureTree.ts'
import type { PageInput } from '../publishInput.ts'
import { commonTexts } from '../texts.ts'

/** The tags of the card that chats and networks show for a link: Open Graph, and two that only X reads. */
export function cardTags(
  page: Page,
  locale: Locale,
  { title, description }: Pick<HeadWords, 'title' | 'description'>,
  input: PageInput,
): Tag[] {
  const { pictures, site, pictureVersion } = input
  const picture = pictureAddress(page, locale, site, pictureVersion)
  return [
    property('og:type', page.name === 'move' || page.name === 'article' ? 'article' : 'website'),
    property('og:site_name', commonTexts(locale).site.name),
    property('og:title', title),
    property('og:description', description),
    property('og:url', addressOf(site, page, locale)),
    property('og:locale', openGraphLocale(locale)),
    ...localeIds.filter((id) => id !== locale).map((id) => property('og:locale:alternate', openGraphLocale(id))),
    ...(picture === null ? [] : pictureTags(picture, altText(pictures, page, locale))),
  ]
}

function pictureTags(picture: string, alt: string): Tag[] {
  return [
    property('og:image', picture),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(pictureSize.width)),
    property('og:image:height', String(pictureSize.height)),
    property('og:image:alt', alt),
    meta('twitter:card', 'summary_large_image'),
    meta('twitter:image:alt', alt),
  ]
}

/** A language as Open Graph writes it: "es_CL". */
function openGraphLocale(locale: Locale): string {
  return languageTags[locale].replace('-', '_')
}
