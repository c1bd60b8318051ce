import type { RecordFacts } from './record.ts'

let current: RecordFacts | null = null

/** Sets the facts of the record. Must be called once, before anything is rendered or written. */
export function setRecord(record: RecordFacts): void {
  current = record
}

/** The facts of the record, for code that has no timeline at hand. */
export function currentRecord(): RecordFacts {
  if (!current) throw new Error('the record is not set: call setRecord before anything is rendered or written')
  return current
}
