import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { searchQuery } from '#src/record/load/searchQueries.ts'
import { useLaterCode } from '#src/ui/browser/useLaterCode.ts'
import { ErrorBoundary } from '#src/ui/page/ErrorBoundary.tsx'
import type { Suggestions } from './Suggestions.tsx'
import { searchCode } from './searchCode.ts'

/**
 * What is suggested in the search field, which renders it from its first focus on: then texts and code load. Until they have
 * come, and where they do not or fail, the field only filters.
 */
export function LaterSuggestions(props: Omit<ComponentProps<typeof Suggestions>, 'engine'>) {
  const { data: engine } = useQuery(searchQuery(useLocale()))
  const { code } = useLaterCode(searchCode, true)
  return (
    code &&
    engine && (
      <ErrorBoundary isLater onRetry={() => {}} failure={() => null}>
        <code.Suggestions engine={engine} {...props} />
      </ErrorBoundary>
    )
  )
}
