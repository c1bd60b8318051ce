import { useBrowserValue } from '#src/ui/browser/useBrowserValue.ts'
import { absoluteUrl, publicRoot } from './absoluteUrl.ts'
import type { Address } from './useViewState.ts'

/**
 * The whole address of a path as it stands on paper. In a page made beforehand it is there at once where the public
 * address was set for the build; otherwise only the browser knows the host, so that it is empty at first.
 */
export function usePrintedUrl(address: Address): string {
  return useBrowserValue(() => absoluteUrl(address), publicRoot() ? absoluteUrl(address) : '')
}
