/** A text on a line of its own, with or without the name of its field: what stands before it, its inside, what follows. */
const textOnLine = /^(\s*)("[^"\\]*"\s*:\s*)?"(.*)"(\s*,?\s*)$/
const unescaped = /(?<!\\)(?:\\\\)*"/
/** Within the line of a field: the end of a name, a colon and what a value begins with, so perhaps another field. */
const otherField = /"\s*:\s*(?:["[{]|(?:-?\d[\d.]*|true|false|null)\s*,)/
const otherText = /"\s*[,:]\s*"/
/** Lines are looked at so far from a fault, in UTF-16 units. */
const reach = 5000

/**
 * The first quote mark within a text that ends it too early, around a fault of the file, and the line as it should be. Null
 * where the line is not a single text, or could as well lack a comma between two.
 */
export function unescapedQuotes(text: string, offset: number): { offset: number; mended: string } | null {
  const ahead = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - reach), offset))?.[0] ?? ''
  const behind = /^[^\r\n]*/.exec(text.slice(offset, offset + reach))?.[0] ?? ''
  const match = textOnLine.exec(ahead + behind)
  if (!match) return null
  const [, indent = '', name = '', inside = '', end = ''] = match
  const quote = unescaped.exec(inside)
  const couldBeTwo = name === '' ? otherText : otherField
  if (!quote || couldBeTwo.test(inside)) return null
  const inText = quote.index + quote[0].length - 1
  return {
    offset: offset - ahead.length + indent.length + name.length + 1 + inText,
    mended: `${name}"${inside.replace(/\\.|"/g, (part) => (part === '"' ? '\\"' : part))}"${end.trim()}`,
  }
}
