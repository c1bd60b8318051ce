import type { NotFoundTexts } from './texts.es.ts'

export const notFoundEn: NotFoundTexts = {
  search: 'Search the timeline',
  hint: 'Person, place or topic',
  go: 'Search',
  nearest: 'You may be looking for',
  latest: 'Latest',
}
