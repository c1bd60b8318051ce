import { textWidth } from './textWidth.ts'

/** How many lines stand one below the other on a stretch at most. */
const mostLines = 5

/**
 * The first of several wordings, each of one or more phrases, that fits a width in lines broken between words; nothing
 * where none does.
 */
export function stretchLines(width: number, wordings: readonly (readonly string[])[]): readonly string[] {
  for (const phrases of wordings) {
    const lines = phrases.flatMap((phrase) => wrapped(phrase, width))
    if (lines.length <= mostLines && lines.every((line) => textWidth(line) <= width)) return lines
  }
  return []
}

function wrapped(phrase: string, width: number): string[] {
  const lines: string[] = []
  for (const word of phrase.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
