import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import type { Locale } from '#src/domain/vocabulary.ts'

/**
 * Keeps the head of the document in step with the address, loads the titles that the page did not wait for and what is
 * behind a link before it is followed, keeps the focus where its element goes, the row that is read in place when a phone is
 * turned, and the site for a reader without a network. The code loads once the page has mounted; without it the page works.
 */
export function useShellEffects(locale: Locale): void {
  const location = useLocation()
  const queryClient = useQueryClient()
  useEffect(() => {
    load().then(({ follow }) => follow(location), doNothing)
  }, [location])
  useEffect(() => {
    let isCurrent = true
    load().then(async ({ keepForOffline, remainingTitlesQuery }) => {
      await queryClient.prefetchQuery(remainingTitlesQuery(locale))
      if (isCurrent) keepForOffline(locale, queryClient)
    }, doNothing)
    return () => {
      isCurrent = false
    }
  }, [locale, queryClient])
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    load().then(({ begin }) => signal.aborted || begin(queryClient, signal), doNothing)
    return () => leaving.abort()
  }, [queryClient])
}

const load = () => import('./shellEffects.ts')

function doNothing() {}
