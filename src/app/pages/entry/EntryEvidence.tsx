import { useSuspenseQuery } from '@tanstack/react-query'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import type { Move } from '#src/domain/move.ts'
import { moveOf } from '#src/domain/timeline.ts'
import { EntryDetails } from '#src/features/entry/EntryDetails.tsx'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { moveQuery, useTimeline } from '#src/record/load/queries.ts'
import { pathOf } from '#src/url/paths.ts'
import { quoteAddress } from '#src/url/quoteLink.ts'

type Props = {
  move: Move
  labels: FacetLabels
  linkOf: (move: Move) => { pathname: string; search: string }
}

/** The details of a move; suspends until its file has loaded. */
export function EntryEvidence({ move, labels, linkOf }: Props) {
  const locale = useLocale()
  const { timeline, articles } = useTimeline()
  const { data: detail } = useSuspenseQuery(moveQuery(move.id))
  return (
    <>
      <DocumentHead description={`${spanInWords(move.span, locale)}. ${detail.summary[locale]}`} />
      <EntryDetails
        move={move}
        detail={detail}
        countryName={(code) => labels.country.get(code) ?? code}
        articleOf={(id) => articles.find((article) => article.id === id) ?? null}
        articleLink={(id) => pathOf({ name: 'article', id }, locale)}
        quoteLink={(quote) => quoteAddress(quote, locale)}
        personLink={(id) => pathOf({ name: 'person', id }, locale)}
        countryLink={(id) => pathOf({ name: 'country', id }, locale)}
        madeGoodBy={(detail.postponedTo && moveOf(timeline, detail.postponedTo)) || null}
        makesGood={timeline.moves.find(({ postponedTo }) => postponedTo === move.id) ?? null}
        linkOf={linkOf}
      />
    </>
  )
}
