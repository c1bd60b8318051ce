import { useBrowserValue } from '#src/ui/browser/useBrowserValue.ts'
import { absoluteUrl, publicRoot } from '#src/url/absoluteUrl.ts'
import type { Address } from '#src/url/viewAddress.ts'

/**
 * The whole URL of a path, for print. A prerendered page holds it when the build knows the public address of the site;
 * otherwise only the browser knows the host, and it is empty until the page has hydrated.
 */
export function usePrintedUrl(address: Address): string {
  return useBrowserValue(() => absoluteUrl(address), publicRoot() ? absoluteUrl(address) : '')
}
