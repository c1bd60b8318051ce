/**
 * An independent count of the numbers of charts, map and headline, move by move, without the columns, selection and days of
 * the app: the reference for tests of those.
 */

import type { Move } from '#src/domain/move.ts'
import type { FacetId, Filter } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { statusIds } from '#src/domain/vocabulary.ts'
import { themeIds } from '../themeIds.ts'
import { endsOf, isAskedFor, phaseAt, valuesAsked, valuesOf } from './plainFilter.ts'
import { barFacets } from './shownCharts.ts'

export function chartsCounted(timeline: Timeline, filter: Filter) {
  const left = (...without: (keyof Filter)[]) =>
    timeline.moves.filter((move) => isAskedFor(timeline, move, filter, without))
  const selected = left()
  const ofMonths = left('from', 'to')
  const ofCells = left('theme', 'from', 'to')
  const unpaired = left('pair')
  const unthemed = left('theme')
  const anyStatus = left('status')
  const isPlain = filter.status.length === 0 && anyStatus.every(({ status }) => status === 'occurred')
  const months = monthsThrough(timeline.moves)
  const pairs = themeIds.flatMap((first, at) => themeIds.slice(at + 1).map((second) => `${first}_${second}`))
  const pairCounts = pairs.map((pair) => [pair, withTheme(unpaired, ...pair.split('_'))] as const)
  const themeCounts = themeIds.map((theme) => [theme, withTheme(unthemed, theme)] as const)
  const isListed = ([pair, count]: readonly [string, number]) => count > 0 || valuesAsked(filter, 'pair').includes(pair)
  return {
    headline: headlineOf(selected),
    facets: Object.fromEntries(barFacets.map((id) => [id, barsOf(timeline, filter, id, left(id))])),
    months: {
      totals: themeCounts.filter(([, count]) => count > 0),
      columns: months.map((month) => {
        const there = ofCells.filter((move) => touches(move, month))
        return {
          month,
          moves: ofMonths.filter((move) => touches(move, month)).length,
          cells: themeIds.map((theme) => [`${month}/${theme}`, withTheme(there, theme)]),
        }
      }),
      table: months.map((month) => {
        const there = ofCells.filter((move) => touches(move, month))
        const moves = ofMonths.filter((move) => touches(move, month)).length
        return { month, cells: [moves].concat(themeIds.map((theme) => withTheme(there, theme))) }
      }),
    },
    pairs: {
      bases: [unpaired.length, unthemed.length],
      cells: Object.fromEntries([...pairCounts, ...themeCounts]),
      table: Object.fromEntries([
        ...pairCounts.filter(isListed).map(([key, count]) => [key, [count, share(count, unpaired.length)]]),
        ...themeCounts.map(([key, count]) => [key, [count, share(count, unthemed.length)]]),
      ]),
    },
    days: daysOf(left('phase'), filter),
    statuses: statusIds
      .map((id) => [id, anyStatus.filter(({ status }) => status === id).length, filter.status.includes(id)] as const)
      .filter(([, count, chosen]) => chosen || (count > 0 && !isPlain)),
    places: placesOf(selected),
    map: Object.fromEntries(
      Object.entries(placesOf(left('country'))).flatMap(([key, [all, done]]) => {
        const country = key.slice(0, 2)
        if (country === 'CL') return []
        const ofCountry = left('country').filter(({ countries }) => countries.includes(country)).length
        return [
          [key, [stopsIn(timeline, left('country'), country), all, done, ofCountry, filter.country.includes(country)]],
        ]
      }),
    ),
  }
}

function withTheme(moves: Move[], ...themes: string[]): number {
  return moves.filter((move) => themes.every((theme) => valuesOf(move, 'theme').includes(theme))).length
}

function headlineOf(moves: Move[]) {
  const done = moves.filter(({ status }) => status === 'occurred')
  return {
    moves: moves.length,
    countries: new Set(done.flatMap(countriesAbroad)).size,
    involved: new Set(moves.flatMap(({ countries }) => countries).filter((country) => country !== 'CL')).size,
    people: new Set(moves.flatMap(({ people }) => people)).size,
    sources: new Set(moves.flatMap(({ sources }) => sources)).size,
  }
}

function barsOf({ vocabulary }: Timeline, filter: Filter, facet: FacetId, moves: Move[]) {
  const countOf = (value: string) => moves.filter((move) => valuesOf(move, facet).includes(value)).length
  const bars: [string, number, boolean][] = []
  for (const value of vocabulary[facet]) {
    const chosen = valuesAsked(filter, facet).includes(value)
    if (value !== 'CL' && (chosen || countOf(value) > 0)) bars.push([value, countOf(value), chosen])
  }
  bars.sort((a, b) => b[1] - a[1])
  return {
    base: moves.length,
    home: facet === 'country' ? countOf('CL') : 0,
    bars,
    table: bars.map(([value, count, chosen]) => [value, count, chosen, share(count, moves.length)]),
  }
}

function daysOf(moves: Move[], filter: Filter) {
  const phases: Record<string, Set<string>> = {
    antecedent: new Set(),
    'president-elect': new Set(),
    president: new Set(),
  }
  let undated = 0
  for (const move of moves) {
    if (move.status !== 'occurred' || countriesAbroad(move).length === 0) continue
    const [first, last] = endsOf(move.date)
    const known = move.date
      .replaceAll('~', '')
      .split('/')
      .every((end) => end.length === 10)
    if (known) {
      for (let day = first; day <= last; day = dayAfter(day))
        if (isInPeriod(day, filter)) phases[phaseAt(last)]?.add(day)
    } else undated += 1
  }
  const lines = Object.entries(phases).filter(
    ([phase, days]) => days.size > 0 || valuesAsked(filter, 'phase').includes(phase),
  )
  return {
    total: new Set(lines.flatMap(([, days]) => [...days])).size,
    undated,
    phases: Object.fromEntries(lines.map(([phase, days]) => [phase, days.size])),
    table: lines.flatMap(([phase, days]) =>
      days.size === 0 ? [[`${phase}/`, 0]] : [...days].toSorted().map((day, at) => [`${phase}/${day}`, at + 1]),
    ),
  }
}

function placesOf(moves: Move[]) {
  const places: Record<string, [number, number]> = {}
  for (const { stops, status } of moves) {
    for (const key of new Set(stops.map(({ country, city }) => `${country}/${city ? city.es : ''}`))) {
      const [all, done] = places[key] ?? [0, 0]
      places[key] = [all + 1, done + (status === 'occurred' ? 1 : 0)]
    }
  }
  return places
}

/** The stops in a country that some moves are part of: runs of one place abroad among all moves of the record, or of those apart. */
function stopsIn({ moves: all, record }: Timeline, moves: Move[], country: string): number {
  const apart = new Set(record.phases.filter(({ isApart }) => isApart).map(({ id }) => id))
  return [true, false].reduce(
    (sum, isApart) =>
      sum +
      runsIn(
        all.filter(({ phase }) => apart.has(phase) === isApart),
        moves,
        country,
      ),
    0,
  )
}

function runsIn(all: Move[], moves: Move[], country: string): number {
  const visits = all
    .filter(({ status }) => status === 'occurred')
    .flatMap((move) => move.stops.map((stop) => ({ move, stop })))
    .filter(({ stop }) => stop.country !== 'CL')
    .map(({ move, stop }) => ({ key: `${stop.country}/${stop.city ? stop.city.es : ''}`, taken: moves.includes(move) }))
  let number = 0
  const numbers = visits.flatMap(({ key, taken }, at) => {
    if (key !== visits[at - 1]?.key) number += 1
    return taken && key.startsWith(country) ? [number] : []
  })
  return new Set(numbers).size
}

function countriesAbroad({ stops }: Move): string[] {
  return stops.map(({ country }) => country).filter((country) => country !== 'CL')
}

function touches({ date }: Move, month: string): boolean {
  const [first, last] = endsOf(date)
  return first.slice(0, 7) <= month && month <= last.slice(0, 7)
}

function monthsThrough(moves: readonly Move[]): string[] {
  const ends = moves.map(({ date }) => endsOf(date))
  const last =
    ends
      .map(([, end]) => end.slice(0, 7))
      .toSorted()
      .at(-1) ?? ''
  const months: string[] = []
  for (let month = ends.map(([start]) => start.slice(0, 7)).toSorted()[0] ?? '~'; month <= last; ) {
    months.push(month)
    month = dayAfter(`${month}-31`).slice(0, 7)
  }
  return months
}

function dayAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10
}

/** Days and months compare as texts. */
function isInPeriod(day: string, { from, to }: Filter): boolean {
  return (from === null || day >= from) && (to === null || day.slice(0, to.length) <= to)
}
