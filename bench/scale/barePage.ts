import type { Browser } from '@playwright/test'

/** Where {@link barePage} is served beside the site. */
export const bareAddress = '/bench-bare'

/** A page with the text of another one, as paragraphs, and nothing else: what no page with that text can beat. */
export async function barePage(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(url)
  const lines = (await page.locator('body').innerText()).split('\n').filter((line) => line.trim() !== '')
  await context.close()
  const escaped = lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  return `<!doctype html><html lang="es"><meta charset="utf-8"><title>Bare</title>\n${escaped.map((line) => `<p>${line}</p>`).join('\n')}\n</html>`
}
