import type { ListSort } from './arrangement/listSections.ts'
import type { MoveListTexts } from './texts.es.ts'

/** What a list in an order begins with: "Newest". */
export function endOf(sort: ListSort, t: MoveListTexts): string {
  return { desc: t.newest, asc: t.oldest, relevance: t.relevant }[sort]
}
