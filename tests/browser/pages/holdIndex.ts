import type { Page } from '@playwright/test'

/** Keeps the index of the record back, and returns what lets it come. */
export async function holdIndex(page: Page): Promise<() => void> {
  const release: (() => void)[] = []
  const held = new Promise<void>((resolve) => {
    release.push(resolve)
  })
  await page.route('**/data/timeline.*.json', async (route) => {
    await held
    await route.continue()
  })
  return () => release[0]?.()
}
