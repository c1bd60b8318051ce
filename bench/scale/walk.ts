import type { CDPSession, Page } from '@playwright/test'
import { pathOf } from '#src/url/paths.ts'
import { settled } from '../../tests/browser/support/settled.ts'
import { countriesFolder, entriesFolder } from './folders.ts'

export type Walked = { heap: number; elements: number; mostElements: number }

const home = pathOf({ name: 'dashboard' }, 'es')
/** The links that are followed, one after the other: an entry, a country of it, the pages of the menu, and back. */
const links = [
  `main a[href^="${entriesFolder}/"]`,
  `main a[href^="${countriesFolder}/"]`,
  ...(['sources', 'data', 'method'] as const).map((name) => `header a[href^="${pathOf({ name }, 'es')}"]`),
  `header nav a[href="${home}"]`,
]

/**
 * Reads the dashboard to its end and goes through the pages by their links; then, on the dashboard again, what the page
 * holds in megabytes after garbage was collected. Elements are those of the dashboard, and the most of any page.
 */
export async function walk(page: Page, client: CDPSession): Promise<Walked> {
  const count = async () => {
    await settled(page)
    return page.locator('*').count()
  }
  const counts = [await count()]
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  counts.push(await count())
  for (const link of links) {
    await page.evaluate(() => scrollTo(0, 0))
    await page.locator(link).filter({ visible: true }).first().click()
    counts.push(await count())
  }
  await client.send('HeapProfiler.collectGarbage')
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage')
  return {
    heap: (usedSize + backingStorageSize) / 2 ** 20,
    elements: counts[0] ?? Number.NaN,
    mostElements: Math.max(...counts),
  }
}
