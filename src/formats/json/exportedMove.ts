import type { Counterpart, Place } from '#src/domain/move.ts'
import type { Phase } from '#src/domain/record.ts'
import { type DateSpan, formatDay, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { phaseOf } from '#src/domain/time/phase.ts'
import type {
  CountryCode,
  KindId,
  MoveId,
  NatureId,
  PhaseId,
  StatusId,
  Texts,
  ThemeId,
} from '#src/domain/vocabulary.ts'
import { countriesOf } from '#src/record/compile/compileTimeline.ts'
import { originCount } from '#src/record/compile/origins.ts'
import type { MoveFile, SourceEntry } from '#src/record/schema.ts'
import { addressOf } from '#src/url/addressOf.ts'

/**
 * A move as the whole record is downloaded: what the editors wrote, and what follows from it (first and last day, phase,
 * countries). Every field is always there, null or empty when there is nothing to say, so that programs need not ask.
 */
export type ExportedMove = {
  id: MoveId
  url: Texts
  updated: string
  date: string
  /** The first and last calendar day that the date covers. */
  firstDay: string
  lastDay: string
  precision: DateSpan['precision']
  approximate: boolean
  uncertain: boolean
  dateNote: Texts | null
  status: StatusId
  /** Announced for a day gone by, and no source says whether it took place. */
  outcomeUnknown: boolean
  outcomeNote: Texts | null
  postponedTo: MoveId | null
  kind: KindId
  phase: PhaseId
  tour: string | null
  places: Place[]
  counterparts: Counterpart[]
  delegation: string[]
  concerns: CountryCode[]
  /** All countries of the move: those of places and counterparts, and those it concerns. */
  countries: CountryCode[]
  themes: ThemeId[]
  title: Texts
  summary: Texts
  claims: ExportedClaim[]
  sources: SourceEntry[]
  /** Sources that do not merely repeat one another. */
  origins: number
  disagreements: Texts | null
}

export type ExportedClaim = {
  nature: NatureId
  text: Texts
  sources: string[]
  quotes: NonNullable<MoveFile['claims'][number]['quotes']>
}

/** The move without reference to anything outside it, its addresses below `site` included. Throws on an unchecked date. */
function exportMove(move: MoveFile, site: string, phases: readonly Phase[]): ExportedMove {
  const span = parseDateSpan(move.date)
  if (!span) throw new RangeError(`${move.id} has no date that can be read: "${move.date}"`) // the checks see to it
  const page = { name: 'move', id: move.id } as const
  return {
    id: move.id,
    url: { es: addressOf(site, page, 'es'), en: addressOf(site, page, 'en') },
    updated: move.updated,
    date: move.date,
    firstDay: formatDay(span.first),
    lastDay: formatDay(span.last),
    precision: span.precision,
    approximate: span.approximate,
    uncertain: span.uncertain,
    dateNote: move.dateNote ?? null,
    status: move.status,
    outcomeUnknown: move.status === 'announced' && move.outcomeNote !== undefined,
    outcomeNote: move.outcomeNote ?? null,
    postponedTo: move.postponedTo ?? null,
    kind: move.kind,
    phase: phaseOf(span, phases),
    tour: move.tour ?? null,
    places: move.places.map(({ country, city = null, venue = null, coordinates = null }) => ({
      country,
      city,
      venue,
      coordinates,
    })),
    counterparts: move.counterparts.map(({ country = null, ...person }) => ({ ...person, country })),
    delegation: move.delegation ?? [],
    concerns: move.concerns ?? [],
    countries: countriesOf(move),
    themes: move.themes,
    title: move.title,
    summary: move.summary,
    claims: move.claims.map(({ nature, text, sources, quotes = [] }) => ({ nature, text, sources, quotes })),
    sources: move.sources,
    origins: originCount(move.sources),
    disagreements: move.disagreements ?? null,
  }
}

/** In order of time, then of ids. */
export function exportMoves(moves: readonly MoveFile[], site: string, phases: readonly Phase[]): ExportedMove[] {
  return moves
    .map((move) => exportMove(move, site, phases))
    .toSorted((a, b) => compare(a.firstDay, b.firstDay) || compare(a.lastDay, b.lastDay) || compare(a.id, b.id))
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
