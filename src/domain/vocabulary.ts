/** The closed lists that moves are described with. Their order is the order of lanes, filters and links. */
export const themeIds = [
  'security',
  'organized-crime',
  'migration',
  'trade',
  'energy',
  'integration',
  'democracy',
  'relations',
  'networks',
] as const
export type ThemeId = (typeof themeIds)[number]

/** Two themes that a move has at once, as "security_migration": the earlier in the list first. */
export type ThemePairId = `${ThemeId}_${ThemeId}`
export const themePairIds: readonly ThemePairId[] = pairsOf(themeIds)

/** Every two of some themes, in the order of {@link themePairIds}. */
export function pairsOf(themes: readonly ThemeId[]): ThemePairId[] {
  const ordered = themeIds.filter((id) => themes.includes(id))
  return ordered.flatMap((first, at) => ordered.slice(at + 1).map((second): ThemePairId => `${first}_${second}`))
}

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

export const phaseIds = ['antecedent', 'president-elect', 'president'] as const
export type PhaseId = (typeof phaseIds)[number]

export const natureIds = ['reported', 'interpretation'] as const
export type NatureId = (typeof natureIds)[number]

/** What has a page of its own and an id in links: once published, for ever. */
export const subjectIds = ['move', 'article', 'country', 'person'] as const
export type SubjectId = (typeof subjectIds)[number]

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

/** The country whose foreign acts these are: it is never "abroad". */
export const homeCountry: CountryCode = 'CL'
