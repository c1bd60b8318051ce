import type { RecordFacts } from './record.ts'

let current: RecordFacts | null = null

/** Sets whom the site is about: once, before anything is rendered or written. */
export function setRecord(record: RecordFacts): void {
  current = record
}

/** Whom the site is about, for code that has no timeline at hand. */
export function currentRecord(): RecordFacts {
  if (!current) throw new Error('the record is not set: call setRecord before anything is rendered or written')
  return current
}
