import { QueryClient } from '@tanstack/react-query'
import { DatasetError } from '#src/record/load/datasetError.ts'

/** A query client for files that never change at their URL: cached for good, and retried only after a network failure. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always', // `navigator.onLine` may be wrong, and a paused query would wait without a message
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < 1 && error instanceof DatasetError && error.fault === 'offline',
        retryDelay: 800,
      },
    },
  })
}
