import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Move } from '#src/domain/move.ts'
import { moveQuery } from '#src/record/load/queries.ts'

/** Returns a function that loads what the entry of a move shows, for when a reader is about to open it. */
export function usePrefetchEntry(): (move: Move) => void {
  const queryClient = useQueryClient()
  return useCallback((move) => void queryClient.prefetchQuery(moveQuery(move.id)), [queryClient])
}
