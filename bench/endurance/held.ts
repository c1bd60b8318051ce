import type { CDPSession, Page } from '@playwright/test'
import { settled } from '../../tests/browser/support/settled.ts'

/** What the browser holds for a page: by what name it is printed, and how many. */
export type Held = {
  'heap, MB': string
  'DOM nodes': number
  'in the page': number
  detached: number
  listeners: number
  documents: number
}

/** Counted once the page has come to rest and garbage has been collected. Nodes are elements, texts and comments alike. */
export async function held(page: Page, client: CDPSession): Promise<Held> {
  await settled(page)
  // What observers and effects of the first collection let go is collected by the second.
  for (let time = 0; time < 2; time++) await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN
  const attached = await page.evaluate(() => {
    const walker = document.createTreeWalker(document)
    let count = 1
    while (walker.nextNode()) count += 1
    const templates = [...document.querySelectorAll('template')]
    return count + templates.reduce((sum, { content }) => sum + 1 + content.querySelectorAll('*').length, 0)
  })
  const nodes = metric('Nodes')
  return {
    'heap, MB': (metric('JSHeapUsedSize') / 2 ** 20).toFixed(1),
    'DOM nodes': nodes,
    'in the page': attached,
    detached: nodes - attached,
    listeners: metric('JSEventListeners'),
    documents: metric('Documents'),
  }
}
