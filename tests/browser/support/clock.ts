/**
 * The clock of a page, by which its timers run. After `page.clock.install()` it goes as usual; once stopped it goes only
 * as far as a test says, so that what does not happen within a time is seen without waiting for it.
 */
import type { Page } from '@playwright/test'

/** Stops it a little later: timers that are under way have then run out. */
export async function stopClock(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now())
  await page.clock.pauseAt(now + 10_000)
}
