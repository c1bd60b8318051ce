import type { Locale, MoveId, ThemeId } from '#src/domain/vocabulary.ts'
import { uuidV5 } from './uuidV5.ts'

/**
 * The id of a feed in the namespace of its record, the same for Atom and JSON Feed; of all themes when none is given.
 */
export function feedId(namespace: string, locale: Locale, theme: ThemeId | null): string {
  return urnOf(namespace, theme === null ? `feeds/${locale}` : `feeds/${locale}/${theme}`)
}

/** The id of an entry, the same in every feed of a language. */
export function entryId(namespace: string, locale: Locale, move: MoveId): string {
  return urnOf(namespace, `moves/${locale}/${move}`)
}

/** The id of the feed of corrections, the same for Atom and JSON Feed. */
export function correctionsFeedId(namespace: string, locale: Locale): string {
  return urnOf(namespace, `feeds/${locale}-corrections`)
}

/** The id of a correction by its number in its entry, from 1: corrections are added behind those there are. */
export function correctionId(namespace: string, locale: Locale, move: MoveId, number: number): string {
  return urnOf(namespace, `corrections/${locale}/${move}/${number}`)
}

/** A URN and not a URL, because an id must not change when the site moves to another host (RFC 4287, 4.2.6). */
function urnOf(namespace: string, name: string): string {
  return `urn:uuid:${uuidV5(namespace, name)}`
}
