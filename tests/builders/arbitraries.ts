/** Arbitraries of property tests. From short lists, so that equal values occur often. */
import fc from 'fast-check'
import type { Move, Stop } from '#src/domain/move.ts'
import { withExclusions } from '#src/domain/selection/exclusion.ts'
import type { Filter } from '#src/domain/selection/filter.ts'
import { type Day, dayOf, formatDay } from '#src/domain/time/dateSpan.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { kindIds, pairsOf, statusIds } from '#src/domain/vocabulary.ts'
import { texts } from './dataFiles.ts'
import { aRecord } from './record.ts'
import { themeIds } from './themeIds.ts'
import { aMove } from './timeline.ts'

const titles = ['Reunión en Panamá', 'Cumbre de la ONU', 'Ñuñoa', 'Łódź & Reunión', '2026']
const cities = [null, 'Quito', 'Lima', 'San José']

/** Days of a year around the turn to 2026. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: dayOf(2025, 10, 1), max: dayOf(2026, 9, 30) })

/** A day, a month, or some days. */
const anyDate: fc.Arbitrary<string> = fc.oneof(
  anyDay.map(formatDay),
  anyDay.map((day) => formatDay(day).slice(0, 7)),
  fc.tuple(anyDay, fc.nat(40)).map(([day, more]) => `${formatDay(day)}/${formatDay(day + more)}`),
)

const anyMove: fc.Arbitrary<Move> = fc
  .record({
    id: fc.stringMatching(/^[a-z]{1,6}(-[a-z]{1,6}){0,2}$/),
    date: anyDate,
    kind: fc.constantFrom(...kindIds),
    status: fc.constantFrom(...statusIds),
    themes: fc.subarray(themeIds.slice(0, 4), { minLength: 1 }),
    title: fc.constantFrom(...titles).map(texts),
    stops: fc.constantFrom(...cities).map((city) => [{ country: 'EC', city: city === null ? null : texts(city) }]),
    people: fc.subarray(['daniel-noboa', 'jose-jeri', 'javier-milei']),
    countries: fc.subarray(['AR', 'EC', 'PE']),
    occasion: fc.constantFrom(null, null, 'fair', 'inauguration'),
  })
  .map((changes) => aMove(changes))

export function anyMoves(maxLength = 12): fc.Arbitrary<Move[]> {
  return fc.uniqueArray(anyMove, { selector: ({ id }) => id, maxLength })
}

const stops: Stop[] = [
  { country: 'CL', city: texts('Santiago') },
  { country: 'EC', city: texts('Quito') },
  { country: 'EC', city: null },
  { country: 'PE', city: texts('Lima') },
  { country: 'PE', city: texts('Lima'), at: [-77.03, -12.05] }, // another venue
  { country: 'AR', city: texts('San José') },
]

/** {@link anyMoves} that take place nowhere, at home, abroad, or in several places, which are among their countries. */
export function anyTravels(maxLength = 12): fc.Arbitrary<Move[]> {
  const whereabouts = fc.record({
    stops: fc.shuffledSubarray(stops, { maxLength: 3 }),
    sources: fc.subarray([0, 1, 2, 5]),
    tour: fc.constantFrom(null, 'andes'),
  })
  return anyMoves(maxLength).chain((moves) =>
    fc.array(whereabouts, { minLength: moves.length, maxLength: moves.length }).map((places) =>
      moves.map((move, at) => {
        const place = places[at]
        const countries = [...move.countries, ...(place?.stops ?? []).map(({ country }) => country)]
        return { ...move, ...place, countries: [...new Set(countries)].toSorted() }
      }),
    ),
  )
}

/** Mostly no choice, because all fields together would seldom select a move. */
function few<Value>(values: Value[]): fc.Arbitrary<Value[]> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant<Value[]>([]) }, { weight: 1, arbitrary: fc.subarray(values) })
}

const anyBound = fc.option(
  fc.tuple(anyDay, fc.constantFrom(7, 10)).map(([day, length]) => formatDay(day).slice(0, length)),
)

/** Any filter of {@link anyMoves}; the bounds of the period may be in reverse order. */
export const anyFilter: fc.Arbitrary<Filter> = fc.record({
  theme: few(themeIds.slice(0, 4)),
  country: few(['AR', 'EC', 'PE']),
  kind: few([...kindIds]),
  status: few([...statusIds]),
  phase: few(aRecord().phases.map(({ id }) => id)),
  person: few(['daniel-noboa', 'jose-jeri', 'javier-milei']),
  pair: few(pairsOf(themeIds.slice(0, 4))),
  occasion: few(withExclusions(['fair', 'inauguration'])),
  from: anyBound,
  to: anyBound,
  query: fc.constantFrom('', '', '  ', 'reunion', 'PANAMÁ r', 'nunoa', 'oa', 'noboa reunión', 'ec', 'trade', 'jose'),
  hits: fc.constant(null),
})

/** Days of three years. */
const anyDayOfThreeYears = fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2026, 12, 31) })

/** Up to 400 moves over three years, as a band has them: most of a day, some of many, some of a month or a whole year. */
export const anyBandMoves: fc.Arbitrary<Move[]> = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom(0, 1, 2, 12, 40) },
    { weight: 1, arbitrary: fc.constantFrom(150, 400) },
  )
  .chain((maxLength) =>
    fc.array(
      fc.record({
        date: fc.oneof(
          { weight: 6, arbitrary: anyDayOfThreeYears.map(formatDay) },
          { weight: 3, arbitrary: fc.nat(20).map((more) => formatDay(dayOf(2026, 3, 1) + more)) }, // a crowd
          { weight: 1, arbitrary: anyDayOfThreeYears.map((day) => formatDay(day).slice(0, 7)) },
          {
            weight: 1,
            arbitrary: fc
              .tuple(anyDayOfThreeYears, fc.nat(400))
              .map(([day, more]) => `${formatDay(day)}/${formatDay(day + more)}`),
          },
        ),
        themes: fc.subarray([...themeIds], { minLength: 1, maxLength: 3 }),
      }),
      { maxLength, size: 'max' },
    ),
  )
  .map((list) => list.map((changes, index) => aMove({ id: `m${index}`, ...changes })))

/** From a day to a hundred years, inside, across and outside the three years of {@link anyBandMoves}. */
export const anyWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(
    fc.oneof(anyDayOfThreeYears, fc.double({ min: dayOf(2024, 1, 1), max: dayOf(2027, 1, 1), noNaN: true })),
    fc.oneof(
      fc.constantFrom(1, 7, 31, 365),
      fc.double({ min: 0, max: Math.log(36_525), noNaN: true }).map((power) => Math.exp(power)),
    ),
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(0, 0.5, 1) }, { weight: 1, arbitrary: fc.constantFrom(-2, 3) }),
  )
  .map(([day, length, before]) => ({ from: day - length * before, to: day - length * before + length }))

export const anyWidth: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, 1, 10, 11, 320, 1000, 5000),
  fc.double({ min: 0, max: 1500, noNaN: true }),
)

/** Any UTF-16 text: letters of all scripts, emoji, lone surrogates, control characters, and what addresses escape. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.nat(0xffff), { maxLength: 130 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('á', 'Ñ', 'ü', '.', '&', '=', '#', '+', '%', '%E0', '?', ' ', '\n', '\0', '🇨🇱', '\ud83c'), {
      maxLength: 130,
    })
    .map((pieces) => pieces.join('')),
)
