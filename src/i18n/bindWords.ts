const joint = '\u00A0'

/**
 * A text that breaks where it may: a name keeps its parts together, a number the word after it, as "23 de diciembre", a
 * year the word before it, and a dash stays with what it follows. `names` are those to be kept whole.
 */
export function bindWords(text: string, names: readonly string[]): string {
  const bound = text.replace(/\b\d{1,3} (de )?(?=\p{L})| (?=\d{4}(?!\d)|–)/gu, (gap) => gap.replaceAll(' ', joint))
  return names.reduce((whole, name) => whole.replaceAll(name, name.replaceAll(' ', joint)), bound)
}
