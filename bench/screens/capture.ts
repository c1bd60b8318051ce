/** Takes the pictures of one screen from one build. */
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { Browser as Found } from '../../tests/browser/support/findBrowser.ts'
import type { Screen } from './screens.ts'
import { scrollThrough, waitUntilStable, watchRequests } from './waitUntilStable.ts'

export type Ground = 'light' | 'dark'
export const grounds: readonly Ground[] = ['light', 'dark']
export type Shot = { screen: Screen; width: number; locale: Locale }
export type Pictures = Record<Ground, Buffer>

/**
 * Both builds live at the same address, since pages print it. A name below "localhost" is a secure context for the
 * browser, as the published site is; where it leads is told to each browser.
 */
const origin = 'http://site.localhost'
/** What pages take for now: the same in both builds, whenever the pictures are taken. */
const now = new Date('2026-11-25T15:00:00Z')
const regions: Record<Locale, string> = { es: 'es-CL', en: 'en-GB' }
const heights = (width: number) => (width < 700 ? 844 : 900)

/** A browser for which the address of the site leads to this port. */
export function launchFor(found: Found, port: number): Promise<Browser> {
  const { executablePath, args, env } = found
  const rules = `--host-resolver-rules=MAP site.localhost:80 127.0.0.1:${port}`
  return chromium.launch({ executablePath, args: [...args, rules], env: { ...process.env, ...env } })
}

/** On both grounds, of a page that was loaded once: the ground follows the system as a reader's does. */
export async function capture(browser: Browser, shot: Shot): Promise<Pictures> {
  const context = await contextFor(browser, shot)
  try {
    return await takePictures(await context.newPage(), shot)
  } finally {
    await context.close()
  }
}

async function contextFor(browser: Browser, { screen, width, locale }: Shot): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: heights(width) },
    locale: regions[locale],
    timezoneId: 'America/Santiago',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled: screen.scripts !== false,
  })
  context.setDefaultTimeout(45_000)
  await context.clock.setFixedTime(now)
  return context
}

async function takePictures(page: Page, { screen, locale }: Shot): Promise<Pictures> {
  const pending = watchRequests(page)
  const alive = screen.scripts !== false
  await page.goto(origin + screen.address(locale), { waitUntil: alive ? 'load' : 'networkidle' })
  await page.evaluate(holdStill)
  if (screen.media) await page.emulateMedia({ media: screen.media })
  if (alive) await scrollThrough(page, pending) // without scripts nothing comes later, and no frame can be waited for
  if (screen.reach) {
    await screen.reach(page, locale)
    await waitUntilStable(page, pending)
  }
  const pictures: Partial<Pictures> = {}
  for (const ground of grounds) {
    await page.emulateMedia({ colorScheme: ground })
    if (alive) await waitUntilStable(page, pending, 10)
    pictures[ground] = await page.screenshot({ fullPage: !screen.reach, animations: 'disabled', caret: 'initial' })
  }
  return pictures as Pictures
}

/**
 * Runs in the page. Draws what lies beyond the window too, and hides the blinking caret. By a sheet made in script,
 * which the page's security policy lets pass: the policy itself stays as readers get it.
 */
function holdStill(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '*, ::before, ::after { content-visibility: visible !important; caret-color: transparent !important; transition: none !important; animation: none !important }',
  )
  document.adoptedStyleSheets.push(sheet)
}
