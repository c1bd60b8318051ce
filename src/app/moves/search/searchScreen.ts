/** All that shows a search, in one chunk. */
export { marksOf } from './marksOf.tsx'
export { NothingFound } from './NothingFound.tsx'
export { Suggestions } from './Suggestions.tsx'
