/** Generated from the record by src/build/vite/recordModules.ts. */
declare module 'virtual:record' {
  import type { RecordFacts } from '#src/domain/record.ts'

  export const record: RecordFacts
}
declare module 'virtual:method' {
  import type { CoverageNotes } from '#src/domain/coverage.ts'
  import type { MethodNote, MethodNotes } from '#src/domain/record.ts'

  /** Null where the record has no notes on its method. */
  export const method: MethodNotes | null
  /** Null where the record does not say what was searched. */
  export const coverage: CoverageNotes | null
  /** How themes are applied, by the id of the theme, in the order of data/themes.json. */
  export const themeNotes: readonly MethodNote[]
  /** When each phase begins and ends, in order of time. */
  export const phaseDefinitions: readonly MethodNote[]
}
declare module 'virtual:themes.css'
