/** Shared by all browser tests: a page that is watched for faults, and locators of its parts. */

import { type BrowserContext, test as base, type Locator, type Page } from '@playwright/test'
import { en, es } from '#tests/builders/siteTexts.ts'
import { themes } from './record.ts'

export { expect } from '@playwright/test'

/** A phone in portrait orientation, with touch. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

/** Collects faults of pages that no assertion looks for; a test declares the faults that it causes on purpose. */
export class Faults {
  readonly #seen: string[] = []
  readonly #asked: RegExp[] = []

  /** From now on, faults that contain this text are expected. */
  allow(...patterns: RegExp[]): void {
    this.#asked.push(...patterns)
  }

  get unasked(): string[] {
    return this.#seen.filter((fault) => !this.#asked.some((pattern) => pattern.test(fault)))
  }

  /** Watches every page of a context for uncaught errors, console errors, policy violations and foreign requests. */
  async watch(context: BrowserContext, origin: string): Promise<void> {
    context.on('weberror', (event) => this.#seen.push(`uncaught: ${event.error().message}`))
    context.on('console', (message) => {
      if (message.type() === 'error') this.#seen.push(`console: ${message.text()} ${message.location().url}`)
    })
    context.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url())
      if (/^https?:$/.test(protocol) && asked !== origin) this.#seen.push(`foreign request: ${request.url()}`)
    })
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        reportError(new Error(`policy violation: ${violatedDirective} ${blockedURI}`))
      })
    })
  }
}

type Fixtures = { faults: Faults }

export const test = base.extend<Fixtures>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = new Faults()
      await faults.watch(context, new URL(baseURL ?? '').origin)
      await use(faults)
      // A response that a test delays or changes may be pending when the page closes, which is no fault.
      await Promise.all([context, ...context.pages()].map((routed) => routed.unrouteAll({ behavior: 'ignoreErrors' })))
      base.expect(faults.unasked, 'faults that the test did not ask for').toEqual([])
    },
    { auto: true },
  ],
})

/** The console error of the browser for a 404 page. */
export const notFound = /Failed to load resource: .* status of 404/

/** The parts of the dashboard by their accessible names. */
export function dashboard(page: Page, t = es) {
  const list = page.getByRole('region', { name: t.moveList.label })
  const band = page.getByRole('region', { name: t.band.label })
  const filters = page.getByRole('search', { name: t.common.filters.label })
  return {
    list,
    /** Those of closed occasions included. */
    rows: list.locator('[data-row]'),
    band,
    marks: band.getByRole('group', { name: t.band.label }),
    filters,
    search: filters.getByRole('combobox', { name: t.filterBar.searchLabel }),
    entry: page.getByRole('article', { name: t.entry.label }),
    /** The box of a theme: in the lanes of the band or, where these are no themes, in the row of tools. */
    themeBox: (theme: string) =>
      page.getByRole('group', { name: t.filterBar.themes }).getByRole('checkbox', { name: themeLabel(theme, t) }),
    /** The filter as a sentence: an item for each field, and one that takes all back. */
    parts: page.getByRole('list', { name: t.common.filters.label }),
    /** The line with the selection in words. */
    said: (text: string) => page.getByRole('status').filter({ hasText: text }),
    row: (title: string) => list.getByRole('link', { name: title }),
  }
}

/** How many moves the band shows: one for each link, and the number in the name of each cluster and histogram. */
export async function countOnBand(page: Page, t = es): Promise<number> {
  const { band, marks } = dashboard(page, t)
  const singles = await marks.getByRole('link').count()
  const counted = marks.getByRole('button').or(band.locator('rect[role="button"]'))
  const names = await counted.evaluateAll((all) => all.map((mark) => mark.ariaLabel ?? ''))
  const numbers = names.map(countIn)
  return singles + numbers.reduce((sum, number) => sum + number, 0)
}

/**
 * The number of moves in the name of a cluster or a bar: the last one, since words above it may count a part of them:
 * "Cumbre: 2 movimientos. 3 movimientos, 7–11 de marzo".
 */
export function countIn(name: string): number {
  return Number([...name.matchAll(/(\d+) (?:movimiento|move)/g)].at(-1)?.[1])
}

/** Opens a menu of the filter and returns the group of its field, which is that of the menu unless it holds several. */
export async function openMenu(page: Page, label: string, t = es, field = label): Promise<Locator> {
  const { filters } = dashboard(page, t)
  const button = filters.getByRole('button', { name: new RegExp(`^${label}`) })
  await button.click()
  return filters.getByRole('group', { name: field, exact: true })
}

export function themeLabel(id: string, t = es): string {
  const label = themes.find((theme) => theme.id === id)?.label
  return label?.[t === en ? 'en' : 'es'] ?? id
}

/** Path and query of the page. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}

/** True when nothing overflows horizontally, compared with the viewport width that was set. */
export async function fitsWidth(page: Page): Promise<boolean> {
  const wanted = page.viewportSize()?.width ?? 0
  return (await page.evaluate(() => document.documentElement.scrollWidth)) <= wanted
}

/** From 0, black, to 255, white. */
export async function groundBrightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const grounds = [document.body, document.documentElement].map((part) => getComputedStyle(part).backgroundColor)
    const ground = grounds.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? 'rgb(255, 255, 255)'
    const parts = (ground.match(/\d+/g) ?? []).slice(0, 3).map(Number)
    return parts.reduce((sum, part) => sum + part, 0) / 3
  })
}
