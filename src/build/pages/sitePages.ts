import { yearsOf } from '#src/domain/time/years.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { Page } from '#src/url/paths.ts'

/** Every page of the site that has a canonical address, always in the same order; each exists in both languages. */
export function sitePages({ moves, countries, people }: Timeline, { articles }: Dataset): Page[] {
  return [
    { name: 'dashboard' },
    ...moves.map(({ id }): Page => ({ name: 'move', id })),
    ...articles.map(({ id }): Page => ({ name: 'article', id })),
    ...countries.map(({ code }): Page => ({ name: 'country', id: code })),
    ...people.map(({ id }): Page => ({ name: 'person', id })),
    ...yearsOf(moves).map(({ year }): Page => ({ name: 'year', id: year })),
    { name: 'sources' },
    { name: 'data' },
    { name: 'method' },
    { name: 'corrections' },
  ]
}

/**
 * The file of a page's path: "metodo.html" for "/metodo". Hosts serve it at the path; with an index.html in a folder, most
 * would redirect to the path with a slash, which is not the address in links.
 */
export function fileOfPath(path: string): string {
  return path === '/' ? 'index.html' : `${path.slice(1)}.html`
}
