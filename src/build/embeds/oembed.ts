import type { Move } from '#src/domain/move.ts'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { frameTag } from '#src/features/share/embedSnippet.ts'
import { attribution } from '#src/formats/licence.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import type { Retired } from '#src/record/load/retiredOf.ts'
import { addressOf, fileAddress } from '#src/url/addressOf.ts'
import { embedPathOf } from '#src/url/embedPaths.ts'
import { answeredMoves, endedMoves } from '../pages/retiredMoves.ts'
import { type PictureVersion, pictureAddress } from '../pictures/drawing/pictureAddress.ts'
import { pictureSize } from '../pictures/drawing/pictureTree.ts'
import type { PublishedFile } from '../publishInput.ts'
import { shellTexts } from '../texts.ts'

/**
 * A response of oEmbed 1.0 (https://oembed.com), which says how to embed an entry: a file for each entry and language,
 * linked in the head of its page. A file cannot honour `maxwidth` and `maxheight`: the nginx that we ship puts smaller sizes into the
 * answer, and everywhere the frame is at most as wide as its container.
 */
export type Oembed = {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: string
  provider_url: string
  /** Seconds for which an answer may be cached. */
  cache_age: number
  html: string
  width: number
  height: number
  thumbnail_url?: string
  thumbnail_width?: number
  thumbnail_height?: number
}

/** In CSS pixels: a column of text, high enough for the summary and three statements; longer entries scroll. */
const size = { width: 640, height: 540 }
/** The height of a frame that only has the reason why there is no entry. */
const lowHeight = 200

export function oembedOf(move: Move, locale: Locale, site: string, versionOf: PictureVersion): Oembed {
  const { id } = move
  const picture = pictureAddress({ name: 'move', id }, locale, site, versionOf)
  return {
    ...framed(id, titleInWords(move, locale), size.height, locale, site),
    ...(picture !== null && {
      thumbnail_url: picture,
      thumbnail_width: pictureSize.width,
      thumbnail_height: pictureSize.height,
    }),
  }
}

/** The response that embeds an entry's embed page. */
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

/** The file of the response for an entry, below the root of the site. */
export function oembedPath(id: string, locale: Locale): string {
  return `oembed/${locale}/${id}.json`
}

/** The responses for every id that was ever published: a retired one embeds its successor, or the reason. */
export function oembedFiles(
  moves: readonly Move[],
  retired: readonly Retired[],
  site: string,
  versionOf: PictureVersion,
): PublishedFile[] {
  const answered = answeredMoves(moves, retired)
  const ended = endedMoves(retired)
  return localeIds.flatMap((locale) => {
    const responses = answered.map(({ id, move }) => oembedFile(id, locale, oembedOf(move, locale, site, versionOf)))
    const reasons = ended.map(({ id, reason }) =>
      oembedFile(id, locale, framed(id, shellTexts(locale).retired(reason[locale]), lowHeight, locale, site)),
    )
    return responses.concat(reasons)
  })
}

function oembedFile(id: string, locale: Locale, answer: Oembed): PublishedFile {
  return { path: oembedPath(id, locale), text: `${JSON.stringify(answer)}\n` }
}
