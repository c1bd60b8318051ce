import { tokensOf } from '#src/domain/search/tokens.ts'

/** Texts that share so large a part of their runs of words, of the shorter one's, are one text in two copies. */
const same = 0.7
const runLength = 5

/** Whether two texts are the same but for misprints, a line more or less, or a new heading. */
export function isNearDuplicate(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [runsOf(one), runsOf(other)]
  const fewer = Math.min(a.size, b.size)
  return fewer > 0 && [...a].filter((run) => b.has(run)).length / fewer >= same
}

/** Every run of five words, without regard to case, accents and punctuation; a shorter text is one run. */
function runsOf(paragraphs: readonly string[]): ReadonlySet<string> {
  const list = tokensOf(paragraphs.join(' ')).map(({ term }) => term)
  const count = Math.max(1, list.length - runLength + 1)
  return new Set(Array.from({ length: count }, (_, at) => list.slice(at, at + runLength).join(' ')).filter(Boolean))
}
