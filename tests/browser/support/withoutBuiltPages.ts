import type { Page } from '@playwright/test'

/** Lets the app make every page itself: for tests that change the record, of which pages made by the build say nothing. */
export async function withoutBuiltPages(page: Page): Promise<void> {
  await page.route('**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({ response, body: html.replace(/ data-path="[^"]*"/, '') })
  })
}
