import { isPhraseIn } from '#src/domain/search/phraseIn.ts'
import type { SearchHits } from '#src/domain/search/searchHits.ts'
import { nameParts, type Passage, type PassagePart, passageParts } from '#src/domain/search/searchParts.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { foldWords, hasOneOf, type SearchedMove, type SearchedText } from './searchedMoves.ts'

/**
 * The text that holds most of what was asked for and the title does not show; of equals the weightiest. Null where the title
 * shows all, or where nothing but names has the rest.
 */
export function passageIn(
  move: SearchedMove,
  hits: SearchHits,
  locale: Locale,
): (Passage & { part: PassagePart }) | null {
  const titles = move.texts().filter(({ part, language }) => part === 'title' && language === null)
  return bestPassage(passageParts, {
    move,
    hits,
    locale,
    shown: titles.flatMap((title) => foundIn(title.folded(), hits)),
  })
}

/**
 * The same beside a row of a list that shows these words: their hits need no passage, and where no other text has the rest,
 * it is a name.
 */
export function passageBeside(row: string, move: SearchedMove, hits: SearchHits, locale: Locale): Passage | null {
  const asked = { move, hits, locale, shown: foundIn(foldWords(row), hits) }
  return bestPassage(passageParts, asked) ?? bestPassage(nameParts, asked)
}

type Asked = { move: SearchedMove; hits: SearchHits; locale: Locale; shown: readonly number[] }

function bestPassage<Part extends Passage['part']>(
  parts: readonly Part[],
  { move, hits, locale, shown }: Asked,
): (Passage & { part: Part }) | null {
  const asked = hits.words.length + hits.phrases.length
  const isShown = new Set(shown)
  if (isShown.size === asked) return null
  let best: { text: SearchedText; part: Part; order: number; more: number; all: number } | null = null
  const orders = new Map<string, number>()
  for (const text of move.texts()) {
    const order = orders.get(text.part) ?? 0
    orders.set(text.part, order + 1)
    const part = parts.find((id) => id === text.part)
    if (!part) continue
    const found = foundIn(text.folded(), hits)
    const more = found.filter((at) => !isShown.has(at)).length
    const isBetter = more > (best?.more ?? 0) || (best && more === best.more && found.length > best.all)
    if (isBetter) best = { text, part, order, more, all: found.length }
    if (found.length === asked) break // none after it is weightier
  }
  return best && passageOfText(best.text, best.part, best.order, locale)
}

/** Which words and phrases of a query stand in a folded text, by their positions. */
function foundIn(folded: string, { words, phrases }: SearchHits): number[] {
  return [
    ...words.flatMap((terms, at) => (hasOneOf(folded, terms) ? [at] : [])),
    ...phrases.flatMap((phrase, at) => (isPhraseIn(folded, phrase) ? [words.length + at] : [])),
  ]
}

function passageOfText<Part extends Passage['part']>(
  { text, language, quote }: SearchedText,
  part: Part,
  order: number,
  locale: Locale,
): Passage & { part: Part } {
  const [claim, article, paragraph] = quote ?? []
  return {
    part,
    text,
    language: language ?? locale,
    ...(part === 'claim' && { claim: order }),
    ...(part === 'source' && { source: order }),
    ...(part === 'quote' && claim !== undefined && { claim }),
    ...(article !== undefined && { article }),
    ...(paragraph !== undefined && { paragraph }),
  }
}
