import type { Locale } from '#src/domain/vocabulary.ts'

/** A word for a dictionary, and whether it may be part of a name, which can be of another language. */
export type SpelledWord = { word: string; mayBeName: boolean }

/**
 * What stands in quotation marks, and addresses of the web and of mail: parts joined by points without a space, of which the
 * last, the top-level domain, has lower-case letters alone ("site.example/page"). "EE.UU." and "p.m." are none.
 */
const citedOrAddress =
  /«[^»]*»|“[^”]*”|https?:\/\/\S+|[\p{L}\p{N}@_-]{2,}(?:\.[\p{L}\p{N}_-]+)*\.\p{Ll}{2,}(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])(?:[/?#]\S*)?/gu

/**
 * The words of a text that a dictionary can judge: without what is cited, in another language perhaps, without abbreviations
 * in capitals, single letters, addresses, and the English ’s. Words joined by hyphens are judged one by one. A name is a word
 * with a capital letter, and what stands between two of them: "Network for Values".
 */
export function wordsToSpell(text: string, locale: Locale): SpelledWord[] {
  const own = text.replaceAll(citedOrAddress, ' ')
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
