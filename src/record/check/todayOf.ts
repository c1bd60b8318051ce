import { type Day, today } from '#src/domain/time/dateSpan.ts'
import type { DataFile } from '../dataset.ts'
import { memberOf } from './schemaAt.ts'

/** The current day where the record is kept; in UTC where its time zone cannot be read, which the check then says. */
export function todayOf(files: readonly DataFile[]): Day {
  const file = files.find(({ path }) => path === 'data/record.json')
  try {
    return today(String(memberOf(memberOf(JSON.parse(file?.text ?? ''), 'home'), 'timeZone')))
  } catch {
    return today('UTC')
  }
}
