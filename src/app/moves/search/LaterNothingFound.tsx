import { isSearching } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useSearchEngine } from './useSearchEngine.ts'

type Props = { query: string; timeline: Timeline }

/** Ways on from a search that finds nothing, once all texts have been searched. */
export function LaterNothingFound({ query, timeline }: Props) {
  const isAsked = isSearching({ query })
  const { engine, screen } = useSearchEngine(isAsked)
  return isAsked && screen && engine && <screen.NothingFound engine={engine} query={query} timeline={timeline} />
}
