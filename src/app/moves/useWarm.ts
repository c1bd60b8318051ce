import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { entryCodeQuery } from '#src/app/boot/codeQueries.ts'
import type { Move } from '#src/domain/move.ts'
import { moveQuery } from '#src/record/load/queries.ts'

/** Fetches what the entry of a move needs, for when a reader is about to open it. */
export function useWarm(): (move: Move) => void {
  const queryClient = useQueryClient()
  return useCallback(
    (move) => {
      void queryClient.prefetchQuery(entryCodeQuery)
      void queryClient.prefetchQuery(moveQuery(move.id))
    },
    [queryClient],
  )
}
