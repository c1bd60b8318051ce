/** The theme of a move; which there are, and their order in lanes, filters and links, is for the record to say. */
export type ThemeId = string

/** Two themes that a move has at once, as "security_migration": the earlier in the record's list first. */
export type ThemePairId = `${ThemeId}_${ThemeId}`

/** Every two of some themes, which are in the order of the record. */
export function pairsOf(themes: readonly ThemeId[]): ThemePairId[] {
  return themes.flatMap((first, at) => themes.slice(at + 1).map((second): ThemePairId => `${first}_${second}`))
}

/** The closed lists that moves are described with. Their order is the order of lanes, filters and links. */
export const kindIds = [
  'visit',
  'summit',
  'appearance',
  'reception',
  'agreement',
  'call',
  'statement',
  'milestone',
] as const
export type KindId = (typeof kindIds)[number]

export const statusIds = ['occurred', 'announced', 'postponed', 'cancelled'] as const
export type StatusId = (typeof statusIds)[number]

/** A stretch of the subject's time, such as a term of office; which there are is for the record to say. */
export type PhaseId = string

export const natureIds = ['reported', 'interpretation'] as const
export type NatureId = (typeof natureIds)[number]

/** What has a page of its own and an id in links: once published, for ever. */
export const subjectIds = ['move', 'article', 'country', 'person'] as const
export type SubjectId = (typeof subjectIds)[number]

/** The languages that have catalogues. */
export const localeIds = ['es', 'en'] as const
export type Locale = (typeof localeIds)[number]
/** A text in every language of the site. */
export type Texts = Readonly<Record<Locale, string>>

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string
export type PersonId = string
export type MoveId = string
export type ArticleId = string

/** Joins several values in one cell of a table. No value that shares a cell may hold it: the check of the data refuses it. */
export const listMark = '|'
