const lineEnd = /\r\n|[\n\r\f\u0085\u2028\u2029]/
/** Lines of a text that was wrapped by a program have at most so many characters. */
const wrappedWidth = 100

/**
 * The paragraphs of a plain text: its lines, each as it stands, spaces and misprints included; lines of spaces alone stand
 * between paragraphs. Joined by line feeds they are the text again, but for those lines and the kind of its line ends.
 */
export function paragraphsOfText(text: string): string[] {
  return text.split(lineEnd).filter((line) => line.trim() !== '')
}

/**
 * Whether the lines look like parts of paragraphs, cut at a width: blank lines stand between blocks of several short
 * lines, most of which end without a mark of punctuation.
 */
export function looksWrapped(text: string): boolean {
  const blocks = blocksOf(text)
  const inner = blocks.flatMap((lines) => lines.slice(0, -1))
  if (blocks.length < 2 || inner.length < blocks.length) return false
  const open = inner.filter((line) => !/[.:;!?…»”"')\]]\s*$/u.test(line))
  return inner.every((line) => line.length <= wrappedWidth) && open.length > inner.length / 2
}

/** The paragraphs of a wrapped text: the lines between blank ones, joined by one space where they were cut. */
export function joinWrapped(text: string): string[] {
  return blocksOf(text).map((lines) => lines.map((line) => line.trim()).join(' '))
}

function blocksOf(text: string): string[][] {
  const blocks: string[][] = [[]]
  for (const line of text.split(lineEnd)) {
    if (line.trim() === '') blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks.filter((lines) => lines.length > 0)
}
