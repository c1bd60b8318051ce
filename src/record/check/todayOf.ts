import { type Day, today } from '#src/domain/time/dateSpan.ts'
import type { DataFile } from '../dataset.ts'
import { memberOf } from './schemaAt.ts'

/**
 * The current day in the time zone of the record's home country; in UTC where that cannot be read, which the check
 * reports.
 */
export function todayOf(files: readonly DataFile[]): Day {
  const file = files.find(({ path }) => path === 'data/record.json')
  try {
    return today(String(memberOf(memberOf(JSON.parse(file?.text ?? ''), 'home'), 'timeZone')))
  } catch {
    return today('UTC')
  }
}
