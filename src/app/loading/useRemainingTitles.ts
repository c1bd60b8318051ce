import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Locale } from '#src/domain/vocabulary.ts'
import { remainingTitlesQuery } from '#src/record/load/queries.ts'

/**
 * Loads the titles in a language, or in each, that the page did not wait for, once it has mounted. A failure is told by the
 * notices of the page.
 */
export function useRemainingTitles(wanted: Locale | 'all' | 'none'): void {
  const client = useQueryClient()
  useEffect(() => {
    if (wanted !== 'none') void client.prefetchQuery(remainingTitlesQuery(wanted))
  }, [client, wanted])
}
