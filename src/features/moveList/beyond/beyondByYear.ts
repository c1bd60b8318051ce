import { isOccasion, type ListSection } from '../arrangement/listSections.ts'

/** The moves of a year that the beginning of a list has left out: how many, and the month in which the list goes on there. */
export type YearBeyond = { year: string; month: string; count: number }

/** What a list has beyond its beginning, by year, in the order of the list. */
export function beyondByYear(sections: readonly ListSection[], first: readonly ListSection[]): readonly YearBeyond[] {
  const held = new Map(first.map((section) => [section.key, movesIn(section)]))
  const years: YearBeyond[] = []
  for (const { key, count } of sections) {
    const left = count - (held.get(key) ?? 0)
    if (left === 0) continue
    const [year] = key.split('-') as [string]
    const last = years.at(-1)
    if (last?.year === year) last.count += left
    else years.push({ year, month: key, count: left })
  }
  return years
}

function movesIn({ items }: ListSection): number {
  return items.reduce((sum, item) => sum + (isOccasion(item) ? item.moves.length : 1), 0)
}
