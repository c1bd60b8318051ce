import { foldText } from './foldText.ts'

/** The most characters of an id that is made of a day, names or a title. */
export const longestMadeId = 60

/**
 * A text as an id: lower-case ASCII words joined by hyphens; empty when the text has no letter or digit. With a limit, at most
 * so many characters of it, cut between words where there is more than one.
 */
export function slug(text: string, limit = Number.POSITIVE_INFINITY): string {
  const words = foldText(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return words.length <= limit
    ? words
    : words
        .slice(0, limit + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, limit)
}
