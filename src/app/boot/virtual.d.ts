/** What the build makes of the record: src/build/vite/recordModules.ts. */
declare module 'virtual:record' {
  import type { RecordFacts } from '#src/domain/record.ts'

  export const record: RecordFacts
}
declare module 'virtual:themes.css'
