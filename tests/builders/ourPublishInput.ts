import type { PageInput } from '#src/build/publishInput.ts'
import { ourRecordFiles } from './ourRecord.ts'
import { aPublishInput, publishInputOf } from './publishInput.ts'

/** The input of published files from our record, which grows: tests may state only what holds of any record. */
export function ourPublishInput(): PageInput {
  return publishInputOf(ourRecordFiles())
}

/** For what must hold of both: the small record, which has something of each kind, and ours. */
export const recordInputs = [
  ['the small record', aPublishInput],
  ['our record', ourPublishInput],
] as const
