/** What property tests draw from. Small lists, so that values meet often. */
import fc from 'fast-check'
import { type Day, dayOf, formatDay } from '#src/domain/dateSpan.ts'
import type { Move } from '#src/domain/move.ts'
import { kindIds, statusIds, themeIds } from '#src/domain/vocabulary.ts'
import { texts } from './dataFiles.ts'
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
  })
  .map((changes) => aMove(changes))

export function anyMoves(maxLength = 12): fc.Arbitrary<Move[]> {
  return fc.uniqueArray(anyMove, { selector: ({ id }) => id, maxLength })
}

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
