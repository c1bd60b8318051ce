/** A line of a text, and whether the other text lacks it. */
export type ComparedLine = { text: string; isOwn: boolean }

/** The lines of two texts, each marked where the other has no such line, or fewer of them. */
export function linesApart(mine: string, theirs: string): { mine: ComparedLine[]; theirs: ComparedLine[] } {
  return { mine: compared(mine, theirs), theirs: compared(theirs, mine) }
}

function compared(text: string, other: string): ComparedLine[] {
  const left = new Map<string, number>()
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1)
  return text.split('\n').map((line) => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return { text: line, isOwn: count <= 0 }
  })
}
