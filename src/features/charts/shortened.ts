/** The mean width of a letter of the names in pictures, in pixels. */
const letterWidth = 6.6

/** How many letters of a name have room in so many pixels. */
export function lettersIn(room: number): number {
  return Math.floor(room / letterWidth)
}

/** A name in at most so many letters, cut with an ellipsis: for places where it is given in full elsewhere. */
export function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, Math.max(1, letters - 1)).trimEnd()}…`
}
