/** The dialogs with all that can be taken along: one chunk, fetched when the first of them is asked for. */
export { ShareEntry } from './ShareEntry.tsx'
export { ShareView } from './ShareView.tsx'
