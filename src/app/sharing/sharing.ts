/** Dialogs, downloads and calendar files, as one chunk that loads when the first of them is needed. */
export { saveMoveCalendar } from './moveCalendar.ts'
export { ShareEntry } from './ShareEntry.tsx'
export { ShareView } from './ShareView.tsx'
