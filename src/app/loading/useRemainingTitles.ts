import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Locale } from '#src/domain/vocabulary.ts'
import { remainingTitlesQuery } from '#src/record/load/queries.ts'

/** Loads the titles in a language that the page did not wait for, once it has mounted. A failure is told by its notices. */
export function useRemainingTitles(locale: Locale): void {
  const client = useQueryClient()
  useEffect(() => {
    void client.prefetchQuery(remainingTitlesQuery(locale))
  }, [client, locale])
}
