import type { NatureId } from '#src/domain/vocabulary.ts'
import type { NewQuote } from '../source/quoteOf.ts'
import { isList, isObject, type Json, type JsonObject, textAt } from './json.ts'

/** The claim that a passage supports: one of the draft by its position, or a new one. */
export type ClaimChoice = { at: number } | { nature: NatureId }

/**
 * A draft in which a passage of an article supports a claim: the article is among the sources of the draft and of the
 * claim, and the quote among the claim's.
 */
export function withEvidence(draft: JsonObject, choice: ClaimChoice, article: string, quote: NewQuote): JsonObject {
  const sources = listOf(draft.sources)
  const known = sources.find((source) => isObject(source) && source.article === article)
  const id = textAt(known, ['id']) || freeId(`articulo-${article}`, sources)
  const allSources = known ? sources : [...sources, { id, article }]
  return {
    ...withClaim(draft, choice, id, (claim) => ({
      ...claim,
      quotes: [...listOf(claim.quotes), { article, ...quote }],
    })),
    sources: allSources,
  }
}

/** A draft with a new claim that rests on one of its sources, of which the text is still to be written. */
export function withNewClaim(draft: JsonObject, nature: NatureId, source: string): JsonObject {
  return withClaim(draft, { nature }, source, (claim) => claim)
}

function withClaim(
  draft: JsonObject,
  choice: ClaimChoice,
  source: string,
  change: (claim: JsonObject) => JsonObject,
): JsonObject {
  const claims = listOf(draft.claims)
  const at = 'at' in choice ? choice.at : claims.length
  const old = claims[at]
  const claim: JsonObject = isObject(old) ? old : newClaim('nature' in choice ? choice.nature : 'reported')
  const own = listOf(claim.sources)
  const changed = change({ ...claim, sources: own.includes(source) ? own : [...own, source] })
  return { ...draft, claims: [...claims.slice(0, at), changed, ...claims.slice(at + 1)] }
}

function newClaim(nature: NatureId): JsonObject {
  return { nature, text: { es: '', en: '' } }
}

/** An id that no source has yet. */
export function freeId(wanted: string, sources: readonly Json[]): string {
  const taken = new Set(sources.map((source) => textAt(source, ['id'])))
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
  return id
}

function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : []
}
