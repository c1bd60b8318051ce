import { formatDay } from '#src/domain/time/dateSpan.ts'
import { countryNames } from '#src/record/compile/countryNames.ts'
import type { Facts } from '../map/template.ts'
import type { RowReader } from './rowReader.ts'
import { slug } from './slug.ts'

/** The most letters of an id that is made here. */
const limit = 60

/** The id of a row; one of day, place and title where the table has none. */
export function idOf(row: RowReader, facts: Facts, title: string): string {
  const given = slug(row.text('id', facts, 'es'))
  if (given !== '') return given
  if (!facts.start) return ''
  row.assume('id')
  const place = facts.cities[0] ?? (facts.country === null ? '' : countryNames(facts.country).es)
  const words = slug(`${formatDay(facts.start.first)} ${place} ${title}`)
  return words.length <= limit ? words : words.slice(0, limit).replace(/-[^-]*$/, '')
}
