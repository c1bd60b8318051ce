/**
 * A text normalised for comparison: lower case, without accents, every run of anything but letters and digits a single space.
 * "Panamá: reunión" becomes "panama reunion"; "ñ" becomes "n", as readers on a foreign keyboard type it.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
