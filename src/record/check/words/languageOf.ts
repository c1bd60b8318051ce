import { type Locale, localeIds } from '#src/domain/vocabulary.ts'

/**
 * Words without meaning of their own, of which every sentence has some. What both languages write alike, such as "a", "no",
 * "he" and "me", is left out.
 */
const functionWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  es: wordsOf(
    'el la los las lo un una unos unas de del al y e o u que en con por para se su sus le les como más pero sin sobre',
    'entre hasta desde tras ante ni si es son era eran fue fueron ser está están había habían ha han hay este esta estos',
    'estas ese esa esos esas cuando donde quien quienes cual también ya muy según durante contra aunque porque ambos',
  ),
  en: wordsOf(
    'the an of and or to in on at by for with from into over between after before as that which who whom whose this these',
    'those it its is are was were be been being has have had not nor but if when where while also his her their they she',
    'we you would will could should than about against during under there both because although without until since',
  ),
}

/** Whether a word, in lower case, is a function word of either language. */
export function isFunctionWord(word: string): boolean {
  return localeIds.some((locale) => functionWords[locale].has(word))
}

/** How many words of a text are function words of each language. */
function functionWordsIn(text: string): Readonly<Record<Locale, number>> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const countOf = (locale: Locale) => words.filter((word) => functionWords[locale].has(word)).length
  return { es: countOf('es'), en: countOf('en') }
}

/**
 * The language that a sentence is written in; null where its function words do not tell, as in a title or a name without
 * verbs. It counts function words: on the sentences of the record that erred less than the packages franc-min and tinyld,
 * which tell languages apart by triples of letters and take names for text.
 */
export function languageOf(text: string): Locale | null {
  const counts = functionWordsIn(text)
  const [best, other] = localeIds.toSorted((a, b) => counts[b] - counts[a])
  if (best === undefined || other === undefined) return null
  return counts[best] >= 2 && counts[best] >= 2 * counts[other] + 1 ? best : null
}

function wordsOf(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}
