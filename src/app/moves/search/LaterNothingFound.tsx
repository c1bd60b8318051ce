import { useQuery } from '@tanstack/react-query'
import { isSearching } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { searchQuery } from '#src/record/load/searchQueries.ts'
import { useLaterCode } from '#src/ui/browser/useLaterCode.ts'
import { searchCode } from './searchCode.ts'

type Props = { query: string; timeline: Timeline }

/** Ways on from a search that finds nothing, once all texts have been searched. */
export function LaterNothingFound({ query, timeline }: Props) {
  const isAsked = isSearching({ query })
  const { data: engine } = useQuery({ ...searchQuery(useLocale()), enabled: isAsked })
  const { code } = useLaterCode(searchCode, isAsked)
  return isAsked && code && engine && <code.NothingFound engine={engine} query={query} timeline={timeline} />
}
