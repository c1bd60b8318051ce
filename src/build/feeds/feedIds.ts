import type { Locale, MoveId, ThemeId } from '#src/domain/vocabulary.ts'
import { uuidV5 } from './uuidV5.ts'

/** The id of a feed below the namespace of its record, in whatever form; of all themes when none is named. */
export function feedId(namespace: string, locale: Locale, theme: ThemeId | null): string {
  return urnOf(namespace, theme === null ? `feeds/${locale}` : `feeds/${locale}/${theme}`)
}

/** The id of an entry, the same in every feed of a language. */
export function entryId(namespace: string, locale: Locale, move: MoveId): string {
  return urnOf(namespace, `moves/${locale}/${move}`)
}

/** A URN and no URL: an id must not change when the site moves to another host (RFC 4287, 4.2.6). */
function urnOf(namespace: string, name: string): string {
  return `urn:uuid:${uuidV5(namespace, name)}`
}
