import type { Move } from '#src/domain/move.ts'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { frameTag } from '#src/features/share/embedSnippet.ts'
import { attribution } from '#src/formats/licence.ts'
import type { Retired } from '#src/record/load/retiredOf.ts'
import { addressOf, fileAddress } from '#src/url/addressOf.ts'
import { embedPathOf } from '#src/url/paths.ts'
import { answeredMoves, endedMoves } from '../pages/retiredMoves.ts'
import { type PictureVersion, pictureAddress } from '../pictures/drawing/pictureAddress.ts'
import { pictureSize } from '../pictures/drawing/pictureTree.ts'
import type { PublishedFile } from '../publishInput.ts'
import { shellTexts } from '../texts.ts'

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
  thumbnail_url?: string
  thumbnail_width?: number
  thumbnail_height?: number
}

/** In CSS pixels: a column of text, and the summary with three statements in it; what is longer scrolls. */
const size = { width: 640, height: 540 }
/** For a frame that says in a line or two why there is no entry. */
const lowHeight = 200

export function oembedOf(
  { id, title }: Pick<Move, 'id' | 'title'>,
  locale: Locale,
  site: string,
  versionOf: PictureVersion,
): Oembed {
  return {
    ...framed(id, title[locale], size.height, locale, site),
    thumbnail_url: pictureAddress({ name: 'move', id }, locale, site, versionOf),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  }
}

/** The answer that shows an address of embeds. */
function framed(id: string, title: string, height: number, locale: Locale, site: string): Oembed {
  const src = fileAddress(site, embedPathOf({ name: 'move', id }, locale).slice(1))
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: attribution(),
    provider_url: addressOf(site, { name: 'dashboard' }, locale),
    cache_age: 86_400,
    html: frameTag({ src, title, width: size.width, height }),
    width: size.width,
    height,
  }
}

/** Where the answer for an entry stands, below the root of the site. */
export function oembedPath(id: string, locale: Locale): string {
  return `oembed/${locale}/${id}.json`
}

/** The answers for every id that was ever published: a retired one is answered with its successor, or with the reason. */
export function oembedFiles(
  moves: readonly Pick<Move, 'id' | 'title'>[],
  retired: readonly Retired[],
  site: string,
  versionOf: PictureVersion,
): PublishedFile[] {
  const answered = answeredMoves(moves, retired)
  const ended = endedMoves(retired)
  return localeIds.flatMap((locale) => {
    const shown = answered.map(({ id, move }) => oembedFile(id, locale, oembedOf(move, locale, site, versionOf)))
    const said = ended.map(({ id, reason }) =>
      oembedFile(id, locale, framed(id, shellTexts(locale).retired(reason[locale]), lowHeight, locale, site)),
    )
    return shown.concat(said)
  })
}

function oembedFile(id: string, locale: Locale, answer: Oembed): PublishedFile {
  return { path: oembedPath(id, locale), text: `${JSON.stringify(answer)}\n` }
}
