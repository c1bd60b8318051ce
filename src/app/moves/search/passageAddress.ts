import type { FoundPassage } from '#src/domain/search/searchParts.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { claimId, sourceId } from '#src/features/entry/jump.ts'
import { pathOf } from '#src/url/paths.ts'
import { paragraphId } from '#src/url/quoteLink.ts'
import { type Address, withOnly } from '#src/url/viewAddress.ts'

/**
 * Where a passage stands: words of an article in its paragraph, all else in the entry, whose address with the query is given.
 */
export function passageAddress(
  { part, claim, source, article, paragraph }: FoundPassage,
  entry: Address,
  query: string,
  locale: Locale,
): Address & { hash?: string } {
  if (article !== undefined && paragraph !== undefined) {
    const page = withOnly(pathOf({ name: 'article', id: article }, locale), { query })
    return { ...page, hash: `#${paragraphId(paragraph)}` }
  }
  if (claim !== undefined) return { ...entry, hash: `#${claimId(claim)}` }
  if (part === 'source' && source !== undefined) return { ...entry, hash: `#${sourceId(source)}` }
  return entry
}
