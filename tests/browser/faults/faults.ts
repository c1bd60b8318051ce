/** Tests of the built site behind a relay that spoils one kind of file. */
import type { Locator, Page } from '@playwright/test'
import { expect, test as watched } from '../support/support.ts'
import { type Relay, startRelay } from './relay.ts'

export { expect } from '@playwright/test'

type Fixtures = { relay: Relay }

export const test = watched.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright asks for the pattern
  relay: async ({}, provide, { project }) => {
    const relay = await startRelay(project.use.baseURL ?? '')
    await provide(relay)
    await relay.stop()
  },
  baseURL: async ({ relay }, provide) => {
    await provide(relay.url)
  },
})

/** What browser, React and router report of a file that did not come as it should; the app itself reports nothing. */
export const reported = [
  /Failed to load resource/,
  /data file: /,
  /dynamically imported module/,
  /Refused to (apply style|execute script)/,
  /Failed to load module script/,
  /SyntaxError|Invalid or unexpected token|does not provide an export/,
]

/** How long what does not come is waited for. */
const patience = 15_000

/**
 * Lets the time pass after which what has not come is said, and again for what began to wait meanwhile, until it is said.
 * `page.clock.install` comes before the page.
 */
export async function waitInVain(page: Page, said: Locator): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(patience + 1000)
    await expect(said).toBeVisible({ timeout: 1000 })
  }).toPass()
}

/** Whatever is missing, a page has a title and a heading. */
export async function expectNamed(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/./)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
}
