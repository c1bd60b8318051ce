/** All that can be taken along: one chunk, fetched when the first of it is asked for. */
export { saveMoveCalendar } from './moveCalendar.ts'
export { ShareEntry } from './ShareEntry.tsx'
export { ShareView } from './ShareView.tsx'
