import { foldText } from '#src/domain/foldText.ts'

/** Lower-case ASCII words joined by hyphens; empty when the text has no letter or digit. */
export function slug(text: string): string {
  return foldText(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
