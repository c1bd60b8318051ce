import { isOccasion, type ListItem, type ListSection } from './listSections.ts'

/**
 * The beginning of a list: its sections until they hold a number of moves, and what is to be confirmed, to which months
 * lead. The last month may end within it; its head still counts the whole. An occasion is never cut, since its parent row
 * counts its moves.
 */
export function firstRows(sections: readonly ListSection[], least: number): readonly ListSection[] {
  const first: ListSection[] = []
  let left = least
  for (const section of sections) {
    if (left <= 0 && section.month !== null) continue
    const items: ListItem[] = []
    for (const item of section.items) {
      if (left <= 0 && section.month !== null) break
      items.push(item)
      left -= isOccasion(item) ? item.moves.length : 1
    }
    first.push({ ...section, items })
  }
  return first
}
