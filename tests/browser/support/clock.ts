/**
 * The clock of a page, which drives its timers. After `page.clock.install()` it runs as usual; once paused, a test advances
 * it, so that "does not happen within a time" is tested without waiting.
 */
import type { Page } from '@playwright/test'

/** Pauses the clock a little later, so that running timers have fired. */
export async function stopClock(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now())
  await page.clock.pauseAt(now + 10_000)
}
