import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { loadTitles, remainingTitlesQuery, useTimeline } from '#src/record/load/queries.ts'

type Props = {
  /** The move of which the titles are needed; null for all. */
  move: string | null
  children: (record: Timeline) => ReactNode
}

/** A part that needs titles in both languages: until they are there it says so, and where that failed it can be tried again. */
export function WithTitles(props: Props) {
  const t = useTexts(shellTexts)
  const { panel } = useTexts(commonTexts)
  const { timeline, titles } = useTimeline()
  const needed = titles.filter(({ ids }) => props.move === null || ids.includes(props.move))
  const areThere = needed.every(({ read }) => localeIds.every((id) => read.includes(id)))
  if (areThere) return props.children(timeline)
  return (
    <SiteBoundary isLater resetKey="" title={t.broke} fallback={<p role="status">{panel.loading}</p>}>
      <Loaded {...props} />
    </SiteBoundary>
  )
}

function Loaded({ move, children }: Props) {
  useSuspenseQuery(move === null ? remainingTitlesQuery('all') : ownTitlesQuery(move))
  return children(useTimeline().timeline)
}

/** The titles of the year of a move. */
function ownTitlesQuery(move: string) {
  return queryOptions({
    queryKey: ['titles', 'of', move],
    queryFn: async ({ client }) => {
      await loadTitles(client, localeIds, (years) => years.filter(({ ids }) => ids.includes(move)))
      return true
    },
    staleTime: Infinity,
  })
}
