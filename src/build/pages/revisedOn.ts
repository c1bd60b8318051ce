import type { Move } from '#src/domain/move.ts'
import type { Page } from '#src/url/paths.ts'
import type { PublishInput } from '../publishInput.ts'

/** The last revision of any move that a page shows: of the entry's own, or of all moves of a country or person. */
export function revisedOn(page: Page, { files, timeline }: PublishInput): string {
  if (page.name === 'move') return files.get(page.id)?.updated ?? ''
  return timeline.moves.filter(isOn(page)).reduce((day, { id }) => {
    const updated = files.get(id)?.updated ?? ''
    return updated > day ? updated : day
  }, '')
}

function isOn(page: Page): (move: Move) => boolean {
  if (page.name === 'country') return ({ countries }) => countries.includes(page.id)
  return ({ people }) => page.name !== 'person' || people.includes(page.id)
}
