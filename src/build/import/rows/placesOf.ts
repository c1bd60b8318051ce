import type { CountryCode, Texts } from '#src/domain/vocabulary.ts'
import { isCountry } from '#src/record/check/countries.ts'
import { countryOfName } from '#src/record/compile/countryOfName.ts'
import type { MoveFile } from '#src/record/schema.ts'
import type { MoveColumn } from '../map/columns.ts'
import { aligned } from './aligned.ts'
import type { KnownRecord } from './knownRecord.ts'
import { marksOfPrint } from './marksOfPrint.ts'
import type { RowReader } from './rowReader.ts'

type Place = MoveFile['places'][number]

/**
 * The places of a row. A point is given to the first one; which of several has it, our own CSV does not say, so that it is a
 * guess where there are more.
 */
export function placesOf(row: RowReader, known: KnownRecord): Place[] {
  const countries = row.list('place_countries')
  const cities = pairs(row, 'cities')
  const venues = pairs(row, 'venues')
  const count = Math.max(countries.length, cities.length, venues.length)
  const codes = aligned(row, 'place_countries', count, cities.length > 1 ? 'cities_es' : 'venues_es')
  for (const [column, names] of [['cities_es', cities] as const, ['venues_es', venues] as const]) {
    if (names.length === 0 || names.length === count) continue
    const words = names.map((name) => name?.es ?? '').join(' | ')
    row.fault(column, words, (t) => t.notAsMany(String(names.length), String(count), 'place_countries'))
  }
  const coordinates = pointOf(row)
  if (coordinates && count > 1) row.assume('longitude')
  return codes.flatMap((name, at) => {
    const country = countryIn(row, 'place_countries', name)
    if (country === null) return []
    const [city, venue] = [cities, venues].map((names) => known.placeOf(country, names[at]?.es ?? '') ?? names[at])
    return [
      { country, ...(city && { city }), ...(venue && { venue }), ...(at === 0 && coordinates && { coordinates }) },
    ]
  })
}

/** The country that a text names by code or name; null when it names none, which is reported. */
export function countryIn(row: RowReader, column: MoveColumn, name: string): CountryCode | null {
  const country = isCountry(name) ? name : countryOfName(name)
  if (country === null) row.fault(column, name || null, name === '' ? (t) => t.emptyCell : (t) => t.unknownCountry)
  return country
}

/** Names that only one language has stand for both, as most names of places do; undefined for an empty position. */
function pairs(row: RowReader, column: 'cities' | 'venues'): (Texts | undefined)[] {
  const [spanish, english] = [row.list(`${column}_es`), row.list(`${column}_en`)]
  return Array.from({ length: Math.max(spanish.length, english.length) }, (_, at) => {
    const [es = '', en = ''] = [spanish[at] || english[at], english[at] || spanish[at]]
    return es === '' ? undefined : { es: marksOfPrint(es, 'es'), en: marksOfPrint(en, 'en') }
  })
}

function pointOf(row: RowReader): [number, number] | null {
  const [longitude, latitude] = (['longitude', 'latitude'] as const).map((column) => {
    const cell = row.cell(column)
    const degrees = cell === '' ? null : Number(cell)
    if (Number.isNaN(degrees)) row.fault(column, cell, (t) => t.notNumber)
    return degrees
  })
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null
}
