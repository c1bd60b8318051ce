/** Tests of the built site with its service worker, on a server of its own. */
import type { Page } from '@playwright/test'
import { expect, test as watched } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { type ReleasedSite, releasedSite } from './releasedSite.ts'

export const test = watched.extend<{ site: ReleasedSite }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright asks for the fixtures that a fixture uses, here none
  site: async ({}, provide) => {
    const site = await releasedSite()
    await provide(site)
    site.stop()
  },
  baseURL: async ({ site }, provide) => provide(site.url),
})

/** Waits until the worker runs and has kept a file whose address matches. */
export async function kept(page: Page, address: RegExp): Promise<void> {
  await takenOver(page)
  await expect
    .poll(() =>
      page.evaluate(async (pattern) => {
        await navigator.serviceWorker.ready
        const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
        return all.flat().some(({ url }) => new RegExp(pattern).test(url))
      }, address.source),
    )
    .toBe(true)
}

/** Has the browser look for a newer worker, as it does by itself with each page and once a day. */
export async function update(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
}

/** Whether a worker waits or is being installed. */
export async function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready
    return installing !== null || waiting !== null
  })
}

/** Takes the network from the browser, and switches the server off besides. */
export async function cutOff(page: Page, site: ReleasedSite): Promise<void> {
  await page.context().setOffline(true)
  site.stop()
}
