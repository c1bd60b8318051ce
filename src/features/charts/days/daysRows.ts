import type { Phase } from '#src/domain/record.ts'
import type { Filter } from '#src/domain/selection/filter.ts'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import type { Tour } from '#src/domain/timeline.ts'
import type { DaysAbroad } from '#src/domain/travel/daysAbroad.ts'
import type { Trip } from '#src/domain/travel/trips.ts'
import type { Locale, PhaseId } from '#src/domain/vocabulary.ts'
import { dayInWords, shortDays } from '#src/i18n/dateWords.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { upperFirst } from '#src/i18n/typography.ts'
import type { TableData } from '../frame/chartRows.ts'
import type { ChartTexts } from '../texts.es.ts'

/** A trip: one square a day. */
export type TripRow = {
  /** Its first and last day: "2026-02-03/2026-02-05". */
  key: string
  name: string
  days: number
  /** The period chosen is just that of the trip. */
  pressed: boolean
}

/** The trips of a phase. */
export type PhaseRows = {
  phase: PhaseId
  name: string
  total: number
  chosen: boolean
  trips: readonly TripRow[]
}

type Input = {
  abroad: DaysAbroad
  /** The same days by trip. */
  trips: readonly Trip[]
  tours: readonly Tour[]
  filter: Filter
  phases: readonly Phase[]
  /** The name of a country of which no city is known. */
  countryName: (code: string) => string
  t: ChartTexts
  locale: Locale
}

export type DaysRows = ReturnType<typeof daysRows>

/** The days outside the home country, by phase and trip: in words, as squares and as a table. */
export function daysRows({ abroad, trips, tours, filter, phases, countryName, t, locale }: Input) {
  const inDays = (count: number) => t.days.days(formatNumber(count, locale), count)
  const asPart = new Map(phases.map(({ id, inSentence }) => [id, inSentence[locale]]))
  const nameOf = ({ tour, stops, days }: Trip) => {
    const label = tours.find(({ id }) => id === tour)?.label[locale]
    if (label) return label
    const cities = [...new Set(stops.map(({ city, country }) => city?.[locale] ?? countryName(country)))]
    const range = { first: days[0] ?? 0, last: days.at(-1) ?? 0 }
    return t.days.untoured(joinWords(cities, locale), shortDays(range, locale))
  }
  // A chosen phase is kept even without a day, so that its filter can be removed.
  const groups = phases.flatMap(({ id, label }): PhaseRows[] => {
    const own = trips.filter(({ phase }) => phase === id)
    const chosen = filter.phase.includes(id)
    if (own.length === 0 && !chosen) return []
    const rows = own.map((trip): TripRow => {
      const [first, last] = [formatDay(trip.days[0] ?? 0), formatDay(trip.days.at(-1) ?? 0)]
      const pressed = filter.from === first && filter.to === last
      return { key: `${first}/${last}`, name: nameOf(trip), days: trip.days.length, pressed }
    })
    const total = rows.reduce((sum, { days }) => sum + days, 0)
    return [{ phase: id, name: label[locale], total, chosen, trips: rows }]
  })
  const isFiltered = filter.phase.length > 0
  const counted = groups.filter(({ total }) => total > 0)
  const parts = counted.map(({ phase, total }) => `${formatNumber(total, locale)} ${asPart.get(phase)}`)
  const undated = abroad.undated > 0 && t.days.undated(formatNumber(abroad.undated, locale), abroad.undated)
  const table: TableData = {
    columns: [t.days.columns.day, t.days.columns.trip, upperFirst(t.fields.phase), t.days.columns.sum],
    rows: groups.flatMap(({ phase, name, chosen }) => {
      const days = trips
        .filter((trip) => trip.phase === phase)
        .flatMap((trip) => trip.days.map((day) => ({ day, trip: nameOf(trip) })))
        .toSorted((a, b) => a.day - b.day)
      if (days.length === 0) return [{ key: `${phase}/`, rank: 0, cells: ['–', '–', name, 0], chosen, chooses: name }]
      return days.map(({ day, trip }, at) => ({
        key: `${phase}/${formatDay(day)}`,
        rank: day,
        cells: [dayInWords(day, locale), trip, name, at + 1],
        chosen,
        chooses: name,
      }))
    }),
  }
  return {
    title: t.days.title,
    definition: isFiltered ? t.days.definition + t.unapplied(t.fields.phase) : t.days.definition,
    // What share each phase has; of a single phase its heading says the same, and of chosen ones the page shows no other.
    finding:
      counted.length > 1 && !isFiltered ? t.days.total(inDays(abroad.total), joinWords(parts, locale)) : undefined,
    note: [t.days.rule, undated].filter(Boolean).join(' '),
    groups,
    table,
    phaseLabel: ({ name, total }: PhaseRows) => t.days.phase(name, inDays(total)),
    phaseName: ({ name, total }: PhaseRows) => t.days.phaseMark(name, inDays(total)),
    tripName: ({ name, days }: TripRow) => t.days.trip(name, inDays(days)),
    inDays,
  }
}

/** What is chosen: the days of a trip, or a phase. */
export type DaysChoice = { from: string; to: string } | { phase: PhaseId }

/** What the key of a row of the table stands for, a phase: "<phase>/2026-04-06". */
export function choiceOfDaysRow(key: string): DaysChoice {
  return { phase: key.split('/')[0] ?? '' }
}

/** What the key of a mark stands for: "<phase>", which may read like a day, or "2026-02-03/2026-02-05" the days of a trip. */
export function choiceOfDaysMark(key: string): DaysChoice {
  const [first = '', to] = key.split('/')
  return to === undefined ? { phase: first } : { from: first, to }
}
