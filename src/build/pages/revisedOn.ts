import type { Page } from '#src/url/paths.ts'
import type { PublishInput } from '../publishInput.ts'

/** The last revision of any move that a page shows: of the entry's own, or of all moves of a country or person. */
export function revisedOn(page: Page, { dataset, timeline }: PublishInput): string {
  const ofPage = timeline.moves.filter(({ id, countries, people }) => {
    if (page.name === 'move') return id === page.id
    if (page.name === 'country') return countries.includes(page.id)
    return page.name !== 'person' || people.includes(page.id)
  })
  const ids = new Set(ofPage.map(({ id }) => id))
  return dataset.moves.reduce((day, { id, updated }) => (ids.has(id) && updated > day ? updated : day), '')
}
