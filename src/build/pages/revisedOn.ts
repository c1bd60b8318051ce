import type { Move } from '#src/domain/move.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Page } from '#src/url/paths.ts'
import type { PublishInput } from '../publishInput.ts'
import { movesOfYear } from './movesOfYear.ts'

/** The last revision of any move that a page shows: of the entry's own, or of all moves of a country, person or year. */
export function revisedOn(page: Page, { files, timeline }: PublishInput): string {
  if (page.name === 'move') return files.get(page.id)?.updated ?? ''
  return movesOn(page, timeline).reduce((day, { id }) => {
    const updated = files.get(id)?.updated ?? ''
    return updated > day ? updated : day
  }, '')
}

function movesOn(page: Page, timeline: Timeline): readonly Move[] {
  if (page.name === 'year') return movesOfYear(timeline, page.id)
  if (page.name === 'country') return timeline.moves.filter(({ countries }) => countries.includes(page.id))
  return page.name === 'person' ? timeline.moves.filter(({ people }) => people.includes(page.id)) : timeline.moves
}
