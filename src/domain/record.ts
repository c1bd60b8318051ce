import type { Coordinates } from './move.ts'
import type { Day } from './time/dateSpan.ts'
import type { CountryCode, Locale, PhaseId, Texts } from './vocabulary.ts'

/** A period of the record, such as a term of office: from its first day to the day before the next phase begins. */
export type Phase = {
  id: PhaseId
  label: Texts
  /** As part of a sentence: "as president-elect". */
  inSentence: Texts
  /** The first day. Null for a first phase without one, which covers all days before the second. */
  from: Day | null
  /** Figures, band and list leave out its moves unless a filter asks for it: see selection/timelineAsked.ts. */
  isApart: boolean
}

/** Site, subject, home country, phases and languages of a record: data/record.json, checked and parsed. */
export type RecordFacts = {
  site: {
    /** The stem of file names, citation keys and ids in feeds and calendars. Published, so it never changes. */
    id: string
    /** The UUID that the ids of feeds are derived from (RFC 9562, version 5). It never changes either. */
    feedNamespace: string
    name: Texts
    description: Texts
  }
  subject: {
    id: string
    name: string
    /** As a newspaper calls the person from the second mention on. */
    shortName: string
    /** The office held, as part of a sentence: "president of Ecuador". */
    role: Texts
  }
  home: {
    country: CountryCode
    /** As part of a sentence: "the United States". */
    name: Texts
    capital: { city: Texts; coordinates: Coordinates }
    /** IANA time zone. Today is the current date there. */
    timeZone: string
  }
  /** The first day that the record covers. */
  firstDay: Day
  /** In order of time; at least one. */
  phases: readonly Phase[]
  locales: readonly Locale[]
  /** Where readers report errors; null where the record names no place. */
  contact: Contact | null
}

/** A page, whose address may hold `{id}`, `{link}`, `{locale}` and `{version}` for those of the entry; or a mailbox. */
export type Contact = { url: string } | { email: string }

/** A paragraph of the page on the method that is about this record only. */
export type MethodNote = { id: string; text: Texts }

/** The paragraphs that data/method.json adds to the sections of the page on the method. */
export type MethodNotes = Readonly<
  Record<'moves' | 'kinds' | 'phases' | 'merges' | 'sources' | 'origins', readonly MethodNote[]>
>
