import type { Locale } from '#src/domain/vocabulary.ts'

const quoted: Readonly<Record<Locale, string>> = { es: '«$1»', en: '“$1”' }

/** With the apostrophes and quotation marks of print, which the check asks for in texts of our own. */
export function marksOfPrint(text: string, locale: Locale): string {
  return text.replaceAll(/"([^"]*)"/g, quoted[locale]).replaceAll(/['`´]|(?<=\p{L})‘/gu, '’')
}
