/** What every browser test stands on: a page that is watched for faults, and the parts of the page by their names. */

import { type BrowserContext, test as base, type Locator, type Page } from '@playwright/test'
import { en, es } from '#tests/builders/siteTexts.ts'
import { themes } from './record.ts'

export { expect } from '@playwright/test'

/** A phone held upright, with a finger for a pointer. */
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

/** Collects what must not happen behind a page's back; a test names the faults that it causes on purpose. */
export class Faults {
  readonly #seen: string[] = []
  readonly #asked: RegExp[] = []

  /** From here on a fault that says this is part of the test. */
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
      // An answer that a test holds or changes may be on its way when the page closes: that fails nobody's test.
      await Promise.all([context, ...context.pages()].map((routed) => routed.unrouteAll({ behavior: 'ignoreErrors' })))
      base.expect(faults.unasked, 'faults that the test did not ask for').toEqual([])
    },
    { auto: true },
  ],
})

/** What the browser reports of an address that is no page; the app then says what there is. */
export const notFound = /Failed to load resource: .* status of 404/

/** The parts of the dashboard, by the names that a screen reader says. */
export function dashboard(page: Page, t = es) {
  const list = page.getByRole('region', { name: t.moveList.label })
  const band = page.getByRole('region', { name: t.band.label })
  const filters = page.getByRole('search', { name: t.common.filters.label })
  return {
    list,
    rows: list.getByRole('listitem').getByRole('link'),
    band,
    marks: band.getByRole('group', { name: t.band.label }),
    filters,
    search: filters.getByRole('searchbox', { name: t.filterBar.searchLabel }),
    entry: page.getByRole('article', { name: t.entry.label }),
    chip: (theme: string) =>
      filters.getByRole('group', { name: t.filterBar.themes }).getByRole('button', { name: themeLabel(theme, t) }),
    /** What is selected, in words. */
    said: (text: string) => page.getByRole('status').filter({ hasText: text }),
    row: (title: string) => list.getByRole('link', { name: title }),
  }
}

/** How many moves the band stands for: one a link, as many as it says a cluster and, far out, a stretch of density. */
export async function countOnBand(page: Page, t = es): Promise<number> {
  const { band, marks } = dashboard(page, t)
  const singles = await marks.getByRole('link').count()
  const counted = marks.getByRole('button').or(band.locator('rect[role="button"]'))
  const names = await counted.evaluateAll((all) => all.map((mark) => mark.ariaLabel ?? ''))
  return singles + names.reduce((sum, name) => sum + Number.parseInt(name, 10), 0)
}

/** Opens the menu of a filter field and returns its group. */
export async function openMenu(page: Page, label: string, t = es): Promise<Locator> {
  const { filters } = dashboard(page, t)
  const button = filters.getByRole('button', { name: new RegExp(`^${label}`) })
  await button.click()
  return filters.getByRole('group', { name: label, exact: true })
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

/** True when nothing sticks out sideways, measured against the width that was asked for. */
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
