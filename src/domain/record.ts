import type { Coordinates } from './move.ts'
import type { Day } from './time/dateSpan.ts'
import type { CountryCode, Locale, PhaseId, Texts } from './vocabulary.ts'

/** A stretch of the subject's time, from its first day until the next phase begins. */
export type Phase = {
  id: PhaseId
  label: Texts
  /** When it begins and ends, as a sentence. */
  definition: Texts
  /** As it stands in a sentence: "as president-elect". */
  inSentence: Texts
  /** Null for the phase that comes before all others: it has no first day. */
  from: Day | null
}

/** Whom a record is about and from where it looks at the world: data/record.json, checked and read. */
export type RecordFacts = {
  site: {
    /** The stem of file names, citation keys and ids in feeds and calendars. Published, so it never changes. */
    id: string
    /** The UUID from which the ids of feeds follow (RFC 9562). Never changes either. */
    feedNamespace: string
    name: Texts
    description: Texts
  }
  subject: {
    id: string
    name: string
    /** As a newspaper calls the person from the second mention on. */
    shortName: string
    /** The office held, as it stands in a sentence: "president of Ecuador". */
    role: Texts
  }
  home: {
    country: CountryCode
    /** As it stands in a sentence: "the United States". */
    name: Texts
    capital: { city: Texts; coordinates: Coordinates }
    /** IANA time zone whose calendar tells which day is today. */
    timeZone: string
  }
  /** The first day that the record covers. */
  firstDay: Day
  /** In order of time; at least one. */
  phases: readonly Phase[]
  locales: readonly Locale[]
}

/** A paragraph that is true of one record alone. */
export type MethodNote = { id: string; text: Texts }

/** What the page on the method says of this record beyond its rules, by section: data/method.json. */
export type MethodNotes = Readonly<
  Record<'moves' | 'kinds' | 'phases' | 'coverage' | 'merges' | 'sources' | 'origins', readonly MethodNote[]>
> & {
  /** What was mentioned somewhere and could not be verified, by subject. */
  leads: readonly { id: string; heading: Texts; list: readonly MethodNote[] }[]
}
