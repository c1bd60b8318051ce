/** What the shell does once the page stands: the entry of a chunk that loads after it. */

export { prefetchLinks } from '#src/app/loading/prefetchLinks.ts'
export { keepRowOnRotate } from '#src/app/moves/keepRowOnRotate.ts'
export { followPage } from './followPage.ts'
