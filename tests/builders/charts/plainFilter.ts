/** An independent filter, move by move, without the columns and days of the app: the reference for tests of those. */

import type { Move } from '#src/domain/move.ts'
import type { FacetId, Filter } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'

const facets = ['theme', 'country', 'kind', 'status', 'phase', 'person', 'pair', 'occasion'] as const

/** Whether a filter selects a move, without some fields of the filter. */
export function isAskedFor(timeline: Timeline, move: Move, filter: Filter, without: (keyof Filter)[]): boolean {
  for (const field of facets) {
    const asked = valuesAsked(filter, field)
    if (without.includes(field) || asked.length === 0) continue
    const [excluded, chosen] = [true, false].map((is) => asked.filter((value) => value.startsWith('!') === is))
    if (chosen?.length && !chosen.some((value) => valuesOf(move, field).includes(value))) return false
    if (excluded?.includes(`!${move.occasion}`)) return false
  }
  const [first, last] = endsOf(move.date)
  if (!without.includes('from') && filter.from !== null && last < endsOf(filter.from)[0]) return false
  if (!without.includes('to') && filter.to !== null && first > endsOf(filter.to)[1]) return false
  const words = wordsOf(timeline, move)
  const asked = plainWords(filter.query)
  const telling = asked.filter((term) => term.length > 2) // shorter ones are passed over beside them
  return (telling.length > 0 ? telling : asked).every((term) => words.some((word) => word.startsWith(term)))
}

export function valuesAsked(filter: Filter, facet: FacetId): readonly string[] {
  return filter[facet]
}

export function valuesOf(move: Move, facet: FacetId): readonly string[] {
  if (facet === 'pair') return move.themes.flatMap((a) => move.themes.map((b) => `${a}_${b}`))
  const values = {
    theme: move.themes,
    country: move.countries,
    kind: [move.kind],
    status: [move.status],
    person: move.people,
    occasion: move.occasion === null ? [] : [move.occasion],
  }
  return facet === 'phase' ? [phaseAt(endsOf(move.date)[1])] : values[facet]
}

function wordsOf({ people, countries, themes }: Timeline, move: Move): string[] {
  return [
    move.title,
    ...move.stops.map(({ city }) => city),
    ...countries.filter(({ code }) => move.countries.includes(code)).map(({ name }) => name),
    ...themes.filter(({ id }) => move.themes.includes(id)).map(({ label }) => label),
    ...people.filter(({ id }) => move.people.includes(id)).map(({ name }) => ({ es: name, en: name })),
  ].flatMap((text) => plainWords(`${text?.es ?? ''} ${text?.en ?? ''}`))
}

function plainWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The first and last day of a date as texts, which compare as days do; every month ends on a 31st. */
export function endsOf(date: string): [string, string] {
  const [from = '', to = from] = date.replaceAll('~', '').split('/')
  return [`${from}-01-01`.slice(0, 10), `${to}${to.length === 4 ? '-12' : ''}-31`.slice(0, 10)]
}

export function phaseAt(day: string): string {
  if (day < '2025-12-14') return 'antecedent'
  return day < '2026-03-11' ? 'president-elect' : 'president'
}
