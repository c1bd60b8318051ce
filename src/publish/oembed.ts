import type { Move } from '#src/domain/move.ts'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { frameTag } from '#src/features/share/embedSnippet.ts'
import { embedPathOf } from '#src/url/paths.ts'
import { addressOf, fileAddress } from './addressOf.ts'
import { attribution } from './licence.ts'
import { type PictureVersion, pictureAddress } from './picture/pictureAddress.ts'
import { pictureSize } from './picture/pictureTree.ts'
import type { PublishedFile } from './publishInput.ts'

/**
 * The answer to "how do I show this address", by oEmbed 1.0 (https://oembed.com): a file an entry and language, found
 * through a link in the head of its page. Files cannot obey `maxwidth`; the frame obeys its place instead.
 */
export type Oembed = {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: string
  provider_url: string
  /** Seconds for which an answer may be kept. */
  cache_age: number
  html: string
  width: number
  height: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
}

/** In CSS pixels: a column of text, and the summary with three statements in it; what is longer scrolls. */
const size = { width: 640, height: 540 }

export function oembedOf(
  { id, title }: Pick<Move, 'id' | 'title'>,
  locale: Locale,
  site: string,
  versionOf: PictureVersion,
): Oembed {
  const src = fileAddress(site, embedPathOf({ name: 'move', id }, locale).slice(1))
  return {
    version: '1.0',
    type: 'rich',
    title: title[locale],
    provider_name: attribution,
    provider_url: addressOf(site, { name: 'dashboard' }, locale),
    cache_age: 86_400,
    html: frameTag({ src, title: title[locale], ...size }),
    ...size,
    thumbnail_url: pictureAddress({ name: 'move', id }, locale, site, versionOf),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  }
}

/** Where the answer for an entry stands, below the root of the site. */
export function oembedPath(id: string, locale: Locale): string {
  return `oembed/${locale}/${id}.json`
}

export function oembedFiles(
  moves: readonly Pick<Move, 'id' | 'title'>[],
  site: string,
  versionOf: PictureVersion,
): PublishedFile[] {
  return localeIds.flatMap((locale) =>
    moves.map((move) => ({
      path: oembedPath(move.id, locale),
      text: `${JSON.stringify(oembedOf(move, locale, site, versionOf))}\n`,
    })),
  )
}
