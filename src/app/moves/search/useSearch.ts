import { useMemo } from 'react'
import type { SearchHits } from '#src/domain/search/searchHits.ts'
import { isSearching } from '#src/domain/selection/filter.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { type Marks, plainMarks } from '#src/ui/MarksContext.ts'
import type { View } from '#src/url/viewState.ts'
import { useSearchEngine } from './useSearchEngine.ts'

type Search = {
  /** What the query finds in all texts; null until they are there: the selection looks through names alone. */
  hits: SearchHits | null
  /** Whether the texts are on their way. */
  isPending: boolean
  /** How to mark what it finds. */
  marks: Marks
}

/** What a query finds in all texts, which it loads. */
export function useSearch(query: string): Search {
  const locale = useLocale()
  const isAsked = isSearching({ query })
  const { engine, hasFailed, screen } = useSearchEngine(isAsked)
  const hits = useMemo(() => (engine && isAsked ? engine.search(query) : null), [engine, isAsked, query])
  const marks = useMemo(
    () => (engine && hits && screen ? screen.marksOf(engine, hits, locale) : plainMarks),
    [engine, hits, screen, locale],
  )
  return { hits, isPending: isAsked && !hits && !hasFailed, marks }
}

/** A view with what its query finds. */
export function useSearchedView<Asked extends View>(asked: Asked): Omit<Search, 'hits'> & { view: Asked } {
  const { hits, ...search } = useSearch(asked.filter.query)
  const view = useMemo(() => (hits ? { ...asked, filter: { ...asked.filter, hits } } : asked), [asked, hits])
  return { view, ...search }
}
