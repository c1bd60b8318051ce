import type { Page } from '#src/url/paths.ts'
import type { PublishInput } from '../publishInput.ts'

/** The day on which anything that a page shows was last revised: of an entry its own, of a country or person their moves'. */
export function revisedOn(page: Page, { dataset, timeline }: PublishInput): string {
  const shown = timeline.moves.filter(({ id, countries, people }) => {
    if (page.name === 'move') return id === page.id
    if (page.name === 'country') return countries.includes(page.id)
    return page.name !== 'person' || people.includes(page.id)
  })
  const ids = new Set(shown.map(({ id }) => id))
  return dataset.moves.reduce((day, { id, updated }) => (ids.has(id) && updated > day ? updated : day), '')
}
