import type { Locale, MoveId, ThemeId } from '#src/domain/vocabulary.ts'
import { uuidV5 } from './uuidV5.ts'

/** Drawn once at random. All ids below follow from it, so it stays as it is. */
const namespace = '66e8ea10-08c7-4bed-941c-f83cd6bd6a4f'

/** The id of a feed, in whatever form; of all themes when none is named. */
export function feedId(locale: Locale, theme: ThemeId | null): string {
  return urnOf(theme === null ? `feeds/${locale}` : `feeds/${locale}/${theme}`)
}

/** The id of an entry, the same in every feed of a language. */
export function entryId(locale: Locale, move: MoveId): string {
  return urnOf(`moves/${locale}/${move}`)
}

/** No address: an id must not change when the site moves to another host (RFC 4287, 4.2.6). */
function urnOf(name: string): string {
  return `urn:uuid:${uuidV5(namespace, name)}`
}
