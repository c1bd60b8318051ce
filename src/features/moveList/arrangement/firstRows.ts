import { isOccasion, type ListItem, type ListSection } from './listSections.ts'

/**
 * The beginning of a list: its sections until they hold a number of moves. The last one may end within a month; its head
 * still counts the whole. An occasion is never cut, since its parent row counts its moves.
 */
export function firstRows(sections: readonly ListSection[], least: number): readonly ListSection[] {
  const first: ListSection[] = []
  let left = least
  for (const section of sections) {
    if (left <= 0) break
    const items: ListItem[] = []
    for (const item of section.items) {
      if (left <= 0) break
      items.push(item)
      left -= isOccasion(item) ? item.moves.length : 1
    }
    first.push({ ...section, items })
  }
  return first
}
