import { fontSize } from './sizes.ts'

/** Widths of letters as parts of the size of the font: a little more than in the widest font of the page's list. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlíI.,:;'’|!·\s]/u, 0.3],
  [/[frt()\-/]/u, 0.4],
  [/[mwMW%—…]/u, 0.93],
  [/[\p{Lu}&]/u, 0.73],
  [/[\d]/u, 0.66],
  [/[aceksvxyzáé]/u, 0.58],
]
const otherWidth = 0.62
/** A letter of a script that the font does not have. */
const foreign = /[^\p{Script=Latin}\p{P}\p{N}\p{Z}\p{S}]/u

const known = new Map<string, number>()

/** The room that words take in the drawing, in pixels: never less than they take on screen. Without a screen, so pure. */
export function textWidth(words: string): number {
  let width = 0
  for (const letter of words) width += letterWidth(letter)
  return width * fontSize
}

function letterWidth(letter: string): number {
  const found = known.get(letter)
  if (found !== undefined) return found
  const width = foreign.test(letter) ? 1.1 : (widths.find(([letters]) => letters.test(letter))?.[1] ?? otherWidth)
  known.set(letter, width)
  return width
}
