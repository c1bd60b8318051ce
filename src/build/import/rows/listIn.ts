import { listMark } from '#src/domain/vocabulary.ts'

/** What people write between the words of a running text. */
const inRunningText = new Set([',', ';'])

/**
 * The values of a cell. Empty ones keep their position, so that the third city belongs to the third country; but of those
 * with a comma or semicolon between them, empty and repeated ones are left out, and a mark within brackets belongs to the
 * value: "Sydney (Nova Scotia, Canada)".
 */
export function listIn(cell: string, between: string = listMark): string[] {
  if (cell.trim() === '') return []
  if (!inRunningText.has(between)) return cell.split(between).map((value) => value.trim())
  const values = outsideBrackets(cell, between).map((value) => value.replaceAll(/\s+/g, ' ').trim())
  return [...new Set(values)].filter((value) => value !== '')
}

function outsideBrackets(cell: string, between: string): string[] {
  const parts: string[] = []
  let open = 0
  for (const piece of cell.split(between)) {
    if (open > 0) parts.push(`${parts.pop() ?? ''}${between}${piece}`)
    else parts.push(piece)
    open = Math.max(0, open + piece.split('(').length - piece.split(')').length)
  }
  return parts
}
