import { useMemo } from 'react'
import { usePrintedUrl } from '#src/app/address/usePrintedUrl.ts'
import { useQueryOfAddress } from '#src/app/address/useQueryOfAddress.ts'
import type { Claim, MoveDetail } from '#src/domain/move.ts'
import { natureIds } from '#src/domain/vocabulary.ts'
import type { Evidence } from '#src/features/entry/evidence.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { pathOf } from '#src/url/paths.ts'
import { quoteAddress } from '#src/url/quoteLink.ts'
import { withOnly } from '#src/url/viewAddress.ts'

/** What leads from the statements of an entry to their sources and to the quoted article. */
export function useEvidence({ claims, sources }: Pick<MoveDetail, 'claims' | 'sources'>): Evidence {
  const locale = useLocale()
  const { articles } = useTimeline()
  const query = useQueryOfAddress()
  const root = usePrintedUrl({ pathname: '/', search: '' })
  return useMemo(() => {
    // In the order in which the claims are rendered.
    const inOrder = claims.toSorted((a, b) => natureIds.indexOf(a.nature) - natureIds.indexOf(b.nature))
    return {
      sources,
      labelOf: (id) => articles.find((article) => article.id === id)?.label[locale] ?? id,
      articleLink: (id) => withOnly(pathOf({ name: 'article', id }, locale), { query }),
      articleUrl: (id) => root && absoluteUrl({ pathname: pathOf({ name: 'article', id }, locale), search: '' }, root),
      quoteLink: (quote) => quoteAddress(quote, locale, query),
      positionOf: (claim) => claims.indexOf(claim),
      isFirstUse: (claim: Claim, source) => inOrder.find((other) => other.sources.includes(source)) === claim,
    }
  }, [claims, sources, articles, locale, query, root])
}
