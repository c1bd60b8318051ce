import type { MarkedPart } from './highlight.ts'

/** How much of a text is shown before its first hit and from there on, in UTF-16 units. */
const before = 36
const after = 150

/** The stretch of a marked text around its first hit, cut between words; what is left out is an ellipsis. */
export function snippetOf(parts: readonly MarkedPart[]): MarkedPart[] {
  const first = Math.max(
    0,
    parts.findIndex(({ isHit }) => isHit),
  )
  const lead = parts
    .slice(0, first)
    .map(({ text }) => text)
    .join('')
  const shown: MarkedPart[] = lead === '' ? [] : [{ text: endOf(lead), isHit: false }]
  let left = after
  for (const part of parts.slice(first)) {
    if (left <= 0) break
    const text = part.text.length > left ? startOf(part.text, left) : part.text
    shown.push({ ...part, text })
    left -= part.text.length
  }
  return left < 0 || shown.length < parts.slice(first).length ? closed(shown) : shown
}

/** The end of a text, from the beginning of a word on. */
function endOf(text: string): string {
  if (text.length <= before) return text
  return `…${text
    .slice(-before)
    .replace(/^\S*\s+/, '')
    .toWellFormed()}`
}

/** The beginning of a text, up to the end of a word. */
function startOf(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/\s+\S*$/, '')
    .toWellFormed()
}

function closed(parts: readonly MarkedPart[]): MarkedPart[] {
  return [...parts, { text: '…', isHit: false }]
}
