/** The effects of the shell that nothing on screen waits for: the entry of a chunk that loads once the page has mounted. */

export { prefetchLinks } from '#src/app/loading/prefetchLinks.ts'
export { keepRowOnRotate } from '#src/app/moves/keepRowOnRotate.ts'
export { remainingTitlesQuery } from '#src/record/load/queries.ts'
export { followPage } from './followPage.ts'
