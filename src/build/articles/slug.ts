import { foldText } from '#src/domain/foldText.ts'

/** Lower-case ASCII words joined by hyphens, at most `limit` characters of them, cut between words; may be empty. */
export function slug(text: string, limit = 60): string {
  const words = foldText(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return words.length <= limit ? words : words.slice(0, limit + 1).replace(/-[^-]*$/, '')
}
