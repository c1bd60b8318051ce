import type { Move } from '#src/domain/move.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { firstRows } from '#src/features/moveList/arrangement/firstRows.ts'
import { type ListSort, listSections } from '#src/features/moveList/arrangement/listSections.ts'
import { pathOf } from '#src/url/paths.ts'

/** How many moves a built page holds, but that of a year, so that it does not weigh more as the record grows. */
export const movesInPage = 60

/**
 * Where the months of the strip and the groups of the band lead: to the heads of months in the list. The built page holds
 * only the newest moves: there the months beyond them lead to their heads on the page of their year. `inPage` is how many
 * moves it holds.
 */
export function monthHrefs(
  moves: readonly Move[],
  sort: ListSort,
  inPage: number,
  locale: Locale,
): (month: string) => string {
  if (!import.meta.env.SSR) return hrefInList
  const held = new Set(firstRows(listSections(moves, sort), inPage).map(({ key }) => key))
  const base = import.meta.env.BASE_URL.slice(0, -1)
  return (month) =>
    (held.has(month) ? '' : base + pathOf({ name: 'year', id: month.slice(0, 4) }, locale)) + hrefInList(month)
}

function hrefInList(month: string): string {
  return `#month-${month}`
}
