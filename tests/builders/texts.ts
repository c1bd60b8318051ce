/** The same text in every language. */
export function texts(text: string) {
  return { es: text, en: text }
}
