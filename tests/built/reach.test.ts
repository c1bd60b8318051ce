import { describe, expect, it } from 'vitest'
import { yearsOf } from '#src/domain/time/years.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { pathOf } from '#src/url/paths.ts'
import { base, fileOf, hrefsOf, timeline } from './builtSite.ts'

/** The paths of this site's pages, without base, to which the links of a page lead. */
function linkedFrom(path: string): string[] {
  return hrefsOf(path)
    .map((href) => new URL(href, `http://site${base}`).pathname)
    .filter((pathname) => fileOf(pathname)?.endsWith('.html'))
    .map((pathname) => `/${pathname.slice(base.length)}`)
}

/** The pages that a reader without scripts reaches from a page by at most so many links. */
function reachedFrom(start: string, links: number): ReadonlySet<string> {
  const seen = new Set([start])
  let last = [start]
  for (let step = 0; step < links; step += 1) {
    last = last.flatMap(linkedFrom).filter((path) => !seen.has(path) && seen.add(path))
  }
  return seen
}

describe('without scripts', () => {
  it.each(localeIds)('every move is at most three links away from the dashboard (%s)', (locale) => {
    const reached = reachedFrom(pathOf({ name: 'dashboard' }, locale), 3)
    const missed = timeline.moves.filter(({ id }) => !reached.has(pathOf({ name: 'move', id }, locale)))
    expect(missed.map(({ id }) => id)).toEqual([])
  })

  it.each(localeIds)('the dashboard leads to every year, and the page of a year to all of its moves (%s)', (locale) => {
    const fromHome = linkedFrom(pathOf({ name: 'dashboard' }, locale))
    for (const { year, count } of yearsOf(timeline.moves)) {
      const path = pathOf({ name: 'year', id: year }, locale)
      expect(fromHome).toContain(path)
      const entries = new Set(linkedFrom(path).filter((linked) => linked.startsWith(entryFolder(locale))))
      expect(entries.size, year).toBe(count)
    }
  })
})

function entryFolder(locale: (typeof localeIds)[number]): string {
  return pathOf({ name: 'move', id: 'x' }, locale).slice(0, -1)
}
