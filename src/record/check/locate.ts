import { getNodeValue, type Node } from 'jsonc-parser'
import type { Problem } from '../problem.ts'
import type { Finding } from './corpus.ts'
import { formatPath } from './formatPath.ts'
import { lineStartsOf, nodeNear, offsetInText, positionAt } from './jsonDocument.ts'
import { passageAt } from './passage.ts'
import type { ReadEntry } from './reading/readEntry.ts'

const valueLimit = 100
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Gives findings their line, column, value and passage. What is missing is placed at the object it is missing from. The
 * lines of a file are counted once, however many findings it has.
 */
export function locator(entries: readonly ReadEntry[]): (finding: Finding, rule: string) => Problem {
  const byFile = new Map(entries.map((entry) => [entry.file, entry]))
  const lineStarts = new Map<string, readonly number[]>()
  const linesOf = ({ file, text }: ReadEntry): readonly number[] => {
    const starts = lineStarts.get(file) ?? lineStartsOf(text)
    lineStarts.set(file, starts)
    return starts
  }
  return (finding, rule) => {
    const { file, path, wrong, cure, copy = null, level = 'error' } = finding
    const entry = byFile.get(file)
    const near = entry?.document ? nodeNear(entry.document.root, path) : null
    const span = entry && spanOf(finding, near, entry.text)
    const place = entry && span ? positionAt(linesOf(entry), span.start) : { line: null, column: null }
    const passage = entry && span ? passageAt(entry.text, span.start, span.end) : null
    const value = near?.exact && path.length > 0 ? valueOf(near.node) : null
    return {
      level,
      rule: finding.rule ?? rule,
      file,
      ...place,
      path: formatPath(path),
      value,
      passage,
      wrong,
      cure,
      copy,
    }
  }
}

type Near = ReturnType<typeof nodeNear>

/** The part of the file that is meant. */
function spanOf({ offset, within }: Finding, near: Near | null, text: string): { start: number; end: number } | null {
  if (offset !== undefined) return { start: offset, end: endOfToken(text, offset) }
  if (!near) return null
  const { node, exact } = near
  if (exact && within && node.type === 'string') {
    return { start: offsetInText(text, node, within.start), end: offsetInText(text, node, within.end) }
  }
  const isWhole = exact && node.type !== 'object' && node.type !== 'array'
  return { start: node.offset, end: isWhole ? node.offset + node.length : node.offset + 1 }
}

const token = /"(?:[^"\\\r\n]|\\.)*"?|[\p{L}\p{N}_-]+|[^]/uy

function endOfToken(text: string, offset: number): number {
  token.lastIndex = offset
  return offset + (token.exec(text)?.[0].length ?? 1)
}

/** The beginning of a value is enough to know it by, so no more of a long one is written out. */
function valueOf(node: Node): string {
  const json = node.type === 'string' ? JSON.stringify(String(node.value).slice(0, 10 * valueLimit)) : jsonOf(node)
  if (json.length <= valueLimit) return json
  const kept = Array.from(graphemes.segment(json.slice(0, 2 * valueLimit)), ({ segment }) => segment)
  return `${kept.slice(0, valueLimit - 1).join('')}…`
}

function jsonOf(node: Node): string {
  return JSON.stringify(getNodeValue(node)) ?? ''
}
