import type { Page } from '@playwright/test'

/**
 * Makes the app render every page anew: for tests that change the record, which prerendered pages do not reflect. The app
 * then takes files of other content than their names say, as it does where a browser counts no hashes.
 */
export async function withoutBuiltPages(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await page.route('**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({ response, body: html.replace(/ data-path="[^"]*"/, '') })
  })
}
