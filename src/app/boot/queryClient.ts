import { QueryClient } from '@tanstack/react-query'
import { DatasetError } from '#src/record/load/datasetError.ts'

/** A client for files that never change at their address: kept for good, asked again only when the line was at fault. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always', // the browser's guess at being offline must not leave a page waiting in silence
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => failures < 1 && error instanceof DatasetError && error.fault === 'offline',
        retryDelay: 800,
      },
    },
  })
}
