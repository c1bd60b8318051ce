/** A text of at most `limit` characters, with an ellipsis where it was cut. */
export function shortened(text: string, limit: number): string {
  const letters = Array.from(text)
  return letters.length <= limit
    ? text
    : `${letters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
}
