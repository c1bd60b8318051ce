import type { Page } from '#src/url/paths.ts'
import type { PublishInput } from '../publishInput.ts'
import { movesOfPage } from './movesOfPage.ts'

/** The last revision of any move that a page shows: of the entry's own, or of all moves of a country, person or year. */
export function revisedOn(page: Page, { files, timeline }: PublishInput): string {
  if (page.name === 'move') return files.get(page.id)?.updated ?? ''
  const isOfSubject = page.name === 'country' || page.name === 'person' || page.name === 'year'
  const moves = isOfSubject ? movesOfPage(page, timeline) : timeline.moves
  return moves.reduce((day, { id }) => {
    const updated = files.get(id)?.updated ?? ''
    return updated > day ? updated : day
  }, '')
}
