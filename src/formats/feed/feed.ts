import type { Locale } from '#src/domain/vocabulary.ts'

/** What a feed says of itself, in Atom as in JSON Feed. */
export type FeedMeta = {
  id: string
  locale: Locale
  title: string
  description: string
  /** The page that shows the same moves. */
  page: string
  atom: string
  json: string
}

/** An entry of a feed, from which Atom and JSON Feed are written. Texts are plain, not escaped. */
export type FeedEntry = {
  /** A permanent id that does not depend on the address of the site. */
  id: string
  url: string
  title: string
  /** The days on which it joined the record and was last revised, as "2026-11-23". */
  added: string
  updated: string
  paragraphs: readonly string[]
  themes: readonly { id: string; label: string }[]
}
