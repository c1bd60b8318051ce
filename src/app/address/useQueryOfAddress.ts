import { cleanQuery } from '#src/domain/selection/filter.ts'
import { useAddress } from './useAddress.ts'

/** What the address searches for: for pages that show no selection, but texts in which it can be marked. */
export function useQueryOfAddress(): string {
  return cleanQuery(new URLSearchParams(useAddress().search).get('q') ?? '')
}
