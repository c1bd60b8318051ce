import { longestMadeId, slug } from '#src/domain/slug.ts'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import { countryNames } from '#src/record/compile/countryNames.ts'
import type { Facts } from '../map/template.ts'
import type { RowReader } from './rowReader.ts'

/** The id of a row; one of day, place and title where the table has none. */
export function idOf(row: RowReader, facts: Facts, title: string): string {
  const given = slug(row.text('id', facts, 'es'))
  if (given !== '') return given
  if (!facts.start) return ''
  row.assume('id')
  const place = facts.cities[0] ?? (facts.country === null ? '' : countryNames(facts.country).es)
  return slug(`${formatDay(facts.start.first)} ${place} ${title}`, longestMadeId)
}
