import type { ComponentProps } from 'react'
import { ErrorBoundary } from '#src/ui/page/ErrorBoundary.tsx'
import type { Suggestions } from './Suggestions.tsx'
import { useSearchEngine } from './useSearchEngine.ts'

/**
 * What is suggested in the search field, which renders it from its first focus on: then texts and code load. Until they have
 * come, and where they do not or fail, the field only filters.
 */
export function LaterSuggestions(props: Omit<ComponentProps<typeof Suggestions>, 'engine'>) {
  const { engine, screen } = useSearchEngine(true)
  return (
    screen &&
    engine && (
      <ErrorBoundary isLater onRetry={() => {}} failure={() => null}>
        <screen.Suggestions engine={engine} {...props} />
      </ErrorBoundary>
    )
  )
}
