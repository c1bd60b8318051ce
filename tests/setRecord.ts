/** Sets whom the site is about, as the app's entry and the build do. */
import { setRecord } from '#src/domain/currentRecord.ts'
import { aRecord } from './builders/record.ts'

setRecord(aRecord())
