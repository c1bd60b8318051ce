import type { Locale } from '#src/domain/vocabulary.ts'

/** A word for a dictionary, and whether it may be part of a name, which can be of another language. */
export type SpelledWord = { word: string; mayBeName: boolean }

/**
 * The words of a text that a dictionary can judge: without what is cited, in another language perhaps, without abbreviations
 * in capitals, single letters, addresses, and the English ’s. Words joined by hyphens are judged one by one. A name is a word
 * with a capital letter, and what stands between two of them: "Network for Values".
 */
export function wordsToSpell(text: string, locale: Locale): SpelledWord[] {
  const own = text.replaceAll(/«[^»]*»|“[^”]*”|\S+\.(?:com|cl|org|net)\S*/g, ' ')
  const tokens = own.match(/[\p{L}\p{M}\p{N}’-]+/gu) ?? []
  return tokens.flatMap((token, at) => {
    const mayBeName = isCapital(token) || (isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]))
    return token
      .split('-')
      .map((part) => part.replace(locale === 'en' ? /’s?$/ : /’$/, '').replaceAll('’', "'"))
      .filter((word) => word.length > 1 && !/\p{N}/u.test(word) && !/^\p{Lu}+s?$/u.test(word))
      .map((word) => ({ word, mayBeName }))
  })
}

function isCapital(token: string | undefined): boolean {
  return token !== undefined && /^(?:\p{Ll}’)?\p{Lu}/u.test(token)
}
