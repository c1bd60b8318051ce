import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router'

/**
 * What follows the reader once the page stands: the head of the document, links that are about to be followed, rotations.
 * Its code loads then, since nothing that a reader sees waits for it, and without it the page works all the same.
 */
export function useLater(): void {
  const location = useLocation()
  const queryClient = useQueryClient()
  useEffect(() => {
    load().then(({ followPage }) => followPage(document.head, location), doNothing)
  }, [location])
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    load().then(({ keepRowOnRotate, prefetchLinks }) => {
      if (signal.aborted) return
      prefetchLinks(queryClient, signal)
      keepRowOnRotate(signal)
    }, doNothing)
    return () => leaving.abort()
  }, [queryClient])
}

const load = () => import('./later.ts')

function doNothing() {}
