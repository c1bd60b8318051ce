/** What the build makes of the record: src/build/vite/recordModules.ts. */
declare module 'virtual:record' {
  export const record: import('#src/domain/record.ts').RecordFacts
}
declare module 'virtual:themes.css'
