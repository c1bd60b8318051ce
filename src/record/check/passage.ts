import type { Passage } from '../problem.ts'
import { visible } from '../visible.ts'

/** The most columns of a passage. */
const width = 100
/** How many UTF-16 units around the place are looked at: more than fill the width. */
const reach = 400
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * The line around a place of a text, and where in it the place is. `end` may lie on a later line. A long line is cut around
 * the place, between two characters as readers know them, never within one. Null for an empty line.
 */
export function passageAt(text: string, start: number, end: number): Passage | null {
  const [ahead, isCutLeft] = lastLine(text.slice(Math.max(0, start - reach), start), start > reach)
  const [behind, isCutRight] = firstLine(text.slice(start, start + reach), start + reach < text.length)
  const before = cells(ahead, start - ahead.length).slice(isCutLeft ? 1 : 0)
  const after = cells(behind, start).slice(0, isCutRight ? -1 : undefined)
  const indented = isCutLeft ? before : before.slice(indentOf(before))
  if ([...indented, ...after].every(({ shown }) => shown.trim() === '')) return null
  const tail = fitting(indented.toReversed(), width / 2).toReversed()
  const lead = `${isCutLeft || tail.length < indented.length ? '…' : ''}${textOf(tail)}`
  const head = fitting(after, width - lead.length - 1)
  const trail = isCutRight || head.length < after.length ? '…' : ''
  const meant = textOf(head.filter(({ offset }) => offset < end))
  return { line: `${lead}${textOf(head)}${trail}`.trimEnd(), from: lead.length, length: Math.max(1, meant.length) }
}

/** What follows the last line break, and whether the line may begin before the part. */
function lastLine(part: string, isCut: boolean): [string, boolean] {
  const at = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r')) + 1
  return [part.slice(at), isCut && at === 0]
}

/** What comes before the first line break, and whether the line may go on behind the part. */
function firstLine(part: string, isCut: boolean): [string, boolean] {
  const at = part.search(/[\r\n]/)
  return at === -1 ? [part, isCut] : [part.slice(0, at), false]
}

function indentOf(line: readonly Cell[]): number {
  const at = line.findIndex(({ shown }) => shown.trim() !== '')
  return at === -1 ? line.length : at
}

type Cell = { shown: string; offset: number }

/** The characters of a part of a line, as a terminal can show them, each with its offset in the text. */
function cells(part: string, at: number): Cell[] {
  return Array.from(graphemes.segment(part), ({ segment, index }) => ({
    shown: segment === '\t' ? ' ' : visible(segment),
    offset: at + index,
  }))
}

function fitting(line: readonly Cell[], columns: number): Cell[] {
  let left = columns
  return line.filter(({ shown }) => (left -= shown.length) >= 0)
}

function textOf(line: readonly Cell[]): string {
  return line.map(({ shown }) => shown).join('')
}
