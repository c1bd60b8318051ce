import { useSuspenseQuery } from '@tanstack/react-query'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import type { Move } from '#src/domain/move.ts'
import { movesWith } from '#src/domain/movesWith.ts'
import { moveOf } from '#src/domain/timeline.ts'
import { EntryDetails } from '#src/features/entry/EntryDetails.tsx'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { moveQuery, useTimeline } from '#src/record/load/queries.ts'
import type { Address } from '#src/url/viewAddress.ts'
import { useEvidence } from './useEvidence.ts'
import { useUnfoldTarget } from './useUnfoldTarget.ts'

type Props = { move: Move; linkOf: (move: Move) => Address }

/** The details of a move; suspends until its file has loaded. */
export function EntryEvidence({ move, linkOf }: Props) {
  const locale = useLocale()
  const { timeline, articles } = useTimeline()
  const { data: detail } = useSuspenseQuery(moveQuery(move.id))
  useUnfoldTarget()
  return (
    <>
      <DocumentHead description={`${spanInWords(move.span, locale)}. ${detail.summary[locale]}`} />
      <EntryDetails
        detail={detail}
        evidence={useEvidence(detail)}
        articleOf={(id) => articles.find((article) => article.id === id) ?? null}
        madeGoodBy={(detail.postponedTo && moveOf(timeline, detail.postponedTo)) || null}
        makesGood={movesWith(timeline, 'postponedTo', move.id)[0] ?? null}
        linkOf={linkOf}
      />
    </>
  )
}
