import { isPhraseIn } from '#src/domain/search/phraseIn.ts'
import type { SearchHits } from '#src/domain/search/searchHits.ts'
import { type Passage, type PassagePart, passageParts } from '#src/domain/search/searchParts.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { SearchedMove, SearchedText } from './searchedMoves.ts'

/**
 * The text that holds most of what was asked for and the title does not show; of equals the weightiest. Null where the title
 * shows all, or where nothing but names has the rest.
 */
export function passageIn(move: SearchedMove, hits: SearchHits, locale: Locale): Passage | null {
  const asked = hits.words.length + hits.phrases.length
  const inTitle = new Set<number>()
  for (const text of move.texts()) {
    if (text.part === 'title' && text.language === null) for (const at of foundIn(text, hits)) inTitle.add(at)
  }
  if (inTitle.size === asked) return null
  let best: { text: SearchedText; order: number; more: number; all: number } | null = null
  const orders = new Map<string, number>()
  for (const text of move.texts()) {
    const order = orders.get(text.part) ?? 0
    orders.set(text.part, order + 1)
    if (!isPassagePart(text.part)) continue
    const found = foundIn(text, hits)
    const more = found.filter((at) => !inTitle.has(at)).length
    const isBetter = more > (best?.more ?? 0) || (best && more === best.more && found.length > best.all)
    if (isBetter) best = { text, order, more, all: found.length }
    if (found.length === asked) break // none after it is weightier
  }
  return best && passageOfText(best.text, best.order, locale)
}

/** Which words and phrases of a query stand in a text, by their positions. */
function foundIn(text: SearchedText, { words, phrases }: SearchHits): number[] {
  const tokens = text.tokens()
  return [
    ...words.flatMap((terms, at) => (tokens.some(({ term }) => terms.has(term)) ? [at] : [])),
    ...phrases.flatMap((phrase, at) => (isPhraseIn(text.folded(), phrase) ? [words.length + at] : [])),
  ]
}

function passageOfText({ part, text, language, quote }: SearchedText, order: number, locale: Locale): Passage | null {
  if (!isPassagePart(part)) return null
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

function isPassagePart(part: string): part is PassagePart {
  return passageParts.some((id) => id === part)
}
