import { useMemo } from 'react'
import { isSearching } from '#src/domain/selection/filter.ts'
import { useSuggesting } from '#src/features/filterBar/suggesting.ts'
import { type SuggestionGroup, SuggestionList } from '#src/features/filterBar/suggestions/SuggestionList.tsx'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import type { SearchEngine } from '#src/record/search/searchEngine.ts'
import { type SuggestionSources, suggestionGroups } from './suggestionGroups.tsx'
import { searchTexts } from './texts.ts'
import { useInLaterTask } from './useInLaterTask.ts'

type Props = Omit<SuggestionSources, 'engine' | 'text' | 'locale' | 'words' | 'common'> & {
  engine: SearchEngine
}

/** What the text of the search field may mean. The list follows the text as fast as it can, and never holds typing up. */
export function Suggestions({ engine, timeline, view, labels }: Props) {
  const locale = useLocale()
  const words = useTexts(searchTexts)
  const common = useTexts(commonTexts)
  const text = useInLaterTask(useSuggesting().text)
  const groups = useMemo<SuggestionGroup[]>(
    () =>
      isSearching({ query: text })
        ? suggestionGroups({ engine, text, timeline, view, labels, locale, words, common })
        : [],
    [engine, text, timeline, view, labels, locale, words, common],
  )
  return <SuggestionList groups={groups} />
}
