/** Dialogs and downloads, as one chunk that loads when the first of them is needed. */
export { ShareEntry } from './ShareEntry.tsx'
export { ShareView } from './ShareView.tsx'
