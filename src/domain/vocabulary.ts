/** The id of a theme. data/themes.json defines the themes and their order in lanes, filters and links. */
export type ThemeId = string

/** Two themes that a move has at once, as "security_migration": the earlier in the record's list first. */
export type ThemePairId = `${ThemeId}_${ThemeId}`

/** Every pair of some themes. The themes must be in the order of the record, as pair ids are. */
export function pairsOf(themes: readonly ThemeId[]): ThemePairId[] {
  return themes.flatMap((first, at) => themes.slice(at + 1).map((second): ThemePairId => `${first}_${second}`))
}

/** What kind of act a move is. The order is that of lanes, filters and links. */
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

/** What is known of whether a move took place; of a disputed one, accounts contradict each other on that. */
export const statusIds = ['occurred', 'announced', 'postponed', 'cancelled', 'disputed'] as const
export type StatusId = (typeof statusIds)[number]

/** The id of a phase, such as a term of office. data/record.json defines the phases. */
export type PhaseId = string

export const natureIds = ['reported', 'interpretation'] as const
export type NatureId = (typeof natureIds)[number]

/** What links name by an id that the record gives. Published ids never change. */
export const subjectIds = ['move', 'article', 'country', 'person', 'occasion'] as const
export type SubjectId = (typeof subjectIds)[number]
/** What has a page of its own: only filters name an occasion. */
export type PageSubjectId = Exclude<SubjectId, 'occasion'>

/** The languages that have catalogues. */
export const localeIds = ['es', 'en'] as const
export type Locale = (typeof localeIds)[number]
/** BCP 47 tags of the languages, with the country whose usage the texts follow. */
export const languageTags = { es: 'es-CL', en: 'en-GB' } as const satisfies Record<Locale, string>
/** A text in every language of the site. */
export type Texts = Readonly<Record<Locale, string>>

/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string
export type PersonId = string
export type MoveId = string
export type ArticleId = string

/** Separates several values in one cell of a table. The check of the data refuses it within such values. */
export const listMark = '|'
