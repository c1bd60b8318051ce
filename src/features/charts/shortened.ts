/** The mean width of a letter of the names in pictures, in pixels. */
const letterWidth = 6.9

/** How many letters of a name fit in a width in pixels. */
export function lettersIn(room: number): number {
  return Math.floor(room / letterWidth)
}

/** The width in pixels that a number of letters takes. */
export function roomFor(letters: number): number {
  return Math.ceil(letters * letterWidth)
}

/** A name cut to a number of letters, with an ellipsis: for where the full name is shown elsewhere. */
export function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, Math.max(1, letters - 1)).trimEnd()}…`
}
