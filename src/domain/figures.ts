import type { Move } from './move.ts'
import { homeCountry } from './vocabulary.ts'

/** The headline figures of a selection. The rules are told to readers beside each: see `figures.rules` in the catalogues. */
export type Figures = { moves: number; countries: number; people: number; sources: number }

/** Counts a selection. */
export function figuresOf(moves: readonly Move[]): Figures {
  const countries = new Set<string>()
  const people = new Set<string>()
  const sources = new Set<number>()
  for (const move of moves) {
    for (const source of move.sources) sources.add(source)
    if (move.status !== 'occurred') continue
    for (const { country } of move.stops) if (country !== homeCountry) countries.add(country)
    for (const person of move.people) people.add(person)
  }
  return { moves: moves.length, countries: countries.size, people: people.size, sources: sources.size }
}
