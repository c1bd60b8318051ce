import puppeteer from 'puppeteer-core'
import { type Driver, environment, type Programs, windowSize } from './driver.ts'

/** Firefox without a window, by WebDriver BiDi: Playwright drives a Firefox of its own making alone. */
export async function startFirefox({ firefox }: Programs<'firefox'>): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    timeout: 120_000,
    protocolTimeout: 120_000,
    env: { ...process.env, ...environment },
    extraPrefsFirefox: {
      'intl.accept_languages': 'es-CL,es',
      // A mouse, which a Firefox without a window does not find.
      'ui.primaryPointerCapabilities': 6,
      'ui.allPointerCapabilities': 6,
    },
  })
  const page = await browser.newPage()
  page.setDefaultTimeout(120_000)
  await page.setViewport(windowSize)
  return {
    version: (await browser.version()).replace(/^\D*/, ''),
    open: async (address) => {
      await page.goto(address)
    },
    back: async () => {
      await page.evaluate(() => history.back()) // puppeteer waits for a load, which a step within the app is not
    },
    forward: async () => {
      await page.evaluate(() => history.forward())
    },
    run: (inPage, ...given) => page.evaluate(inPage as never, ...(given as unknown as never[])),
    pressAt: async (x, y) => {
      await page.mouse.click(x, y)
    },
    pressKey: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    end: () => browser.close(),
  }
}
