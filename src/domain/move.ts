import type { DateSpan } from './time/dateSpan.ts'
import type {
  ArticleId,
  CountryCode,
  KindId,
  Locale,
  MoveId,
  NatureId,
  PersonId,
  PhaseId,
  StatusId,
  Texts,
  ThemeId,
} from './vocabulary.ts'

/** A move with the fields that the timeline file has: what band, list, filters and counts need. */
export type Move = {
  id: MoveId
  /** EDTF, as the editor wrote it. */
  date: string
  span: DateSpan
  status: StatusId
  /** Announced for a day in the past, and no source says whether it took place. */
  outcomeUnknown: boolean
  /** The move that replaced a postponed one. */
  postponedTo: MoveId | null
  kind: KindId
  phase: PhaseId
  /** The id of the tour of which the move is a stop. */
  tour: string | null
  /** The id of the occasion to which it belongs. */
  occasion: string | null
  themes: readonly ThemeId[]
  title: MoveTitle
  /** The short label that an editor gives it for the band. */
  highlight: Texts | null
  /** Where it took place: none for a call or a written statement. */
  stops: readonly Stop[]
  people: readonly PersonId[]
  /** Countries of its places and counterparts, and those it is about, in code order, each once. */
  countries: readonly CountryCode[]
  /** The number of each of its sources: the same page or article has the same number in every move. */
  sources: readonly number[]
  /** The number of independent sources: those of one news agency or publisher count once. */
  originCount: number
}

/**
 * The title in each language: null until the file with the titles of its year has come, which is in one language and apart
 * from the index.
 */
export type MoveTitle = Readonly<Record<Locale, string | null>>

export type Stop = {
  country: CountryCode
  city: Texts | null
  /** The coordinates of the city; left out when no entry has them. */
  at?: Coordinates
}
/** WGS 84 in degrees. */
export type Coordinates = readonly [longitude: number, latitude: number]

export type Person = {
  id: PersonId
  name: string
  /** As newspapers call the person where there is no room for the whole name. */
  shortName: string | null
  /** Null for a representative of an international organisation. */
  country: CountryCode | null
  /** The roles in moves, in order of time, one entry a change; `since` is the EDTF date of the first move with that role. */
  roles: readonly { text: Texts; since: string }[]
}
export type Country = { code: CountryCode; name: Texts }
export type Theme = { id: ThemeId; label: Texts; short: Texts; definition: Texts; dossierThemes?: readonly string[] }

/** A move in full, as its own page shows it. */
export type MoveDetail = {
  id: MoveId
  date: string
  /** The day on which the entry joined the record, as "2026-11-23". */
  added: string
  updated: string
  /** What was corrected since it was published, the newest last. */
  revisions: readonly Revision[]
  places: readonly Place[]
  counterparts: readonly Counterpart[]
  delegation: readonly string[]
  summary: Texts
  /** How the date was found when no source states it. */
  dateNote: Texts | null
  /** For an announced move whose day is past: what is not known of its outcome. */
  outcomeNote: Texts | null
  /** The move that replaced a postponed one. */
  postponedTo: MoveId | null
  claims: readonly Claim[]
  sources: readonly Source[]
  disagreements: Texts | null
}

/** A public note on a correction of an entry, and its day, as "2026-11-23". */
export type Revision = { date: string; note: Texts }

/** A correction with the entry that was corrected. */
export type Correction = Revision & { move: MoveId }

export type Place = {
  /** Where the place lies today. */
  country: CountryCode
  /** The country of that day, where it is no more. */
  formerCountry: Texts | null
  city: Texts | null
  venue: Texts | null
  coordinates: Coordinates | null
}

export type Counterpart = Pick<Person, 'id' | 'name' | 'country'> & { role: Texts }

/** One atomic statement. `sources` are positions in the move's source list, from 0. */
export type Claim = { nature: NatureId; text: Texts; sources: readonly number[]; quotes: readonly Quote[] }

/** A verbatim span of an article: paragraph number from 1, offsets in UTF-16 units from its start. */
export type Quote = {
  article: ArticleId
  paragraph: number
  start: number
  end: number
  exact: string
  /** The punctuation and spaces right before it, up to a word or the paragraph's start: they join it to the span before. */
  lead: string
}

export type Source = WebSource | ArticleSource
export type WebSource = {
  type: 'web'
  publisher: string
  /** The news agency whose text the publisher carries, where it says so. */
  agency: string | null
  title: string
  /** Whether the title was put together from the page's address because the page did not show one. */
  titleRebuilt: boolean
  published: string
  /** Whether that day was inferred from the event that the page reports. */
  publishedInferred: boolean
  language: string
  /** Null where none was found. */
  url: string | null
  /** The position in the move's source list, from 0, of the source that cites this page, where the page was not read itself. */
  through: number | null
  /** The address of an archived copy. */
  archive: string | null
}
export type ArticleSource = { type: 'article'; article: ArticleId }

/** A text of which data/articles has the full wording, in numbered paragraphs, with the passages that moves quote. */
export type Article = {
  id: ArticleId
  language: string
  title: string | null
  author: string | null
  publisher: string | null
  published: string | null
  /** The address at which it was published. */
  url: string | null
  /** EDTF bounds of the writing, and how they were found. */
  written: { bounds: string; basis: Texts } | null
  label: Texts
  note: Texts
  rights: Texts
  paragraphs: readonly string[]
  passages: readonly Passage[]
}

/** A span of an article that supports claims: `moves` are those whose entries quote it. */
export type Passage = { paragraph: number; start: number; end: number; moves: readonly MoveId[] }
