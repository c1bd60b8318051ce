/** A name in at most so many letters, cut with an ellipsis: for places where the whole is said elsewhere. */
export function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, Math.max(1, letters - 1)).trimEnd()}…`
}
