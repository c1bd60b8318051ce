import type { Locator } from '@playwright/test'
import { en, es } from '#tests/builders/siteTexts.ts'
import { dashboard, expect, fitsWidth, groundBrightness, notFound, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const pages = {
  dashboard: '/',
  'filtered dashboard': '/?theme=migration&kind=visit&from=2026-01&to=2026-02&q=a',
  entry: '/movimientos/2025-12-23-quito-noboa',
  'unknown entry': '/movimientos/nobody-knows',
  country: '/paises/PE',
  'unknown country': '/paises/XX',
  person: '/personas/daniel-noboa?theme=security',
  'unknown person': '/personas/nobody-knows',
  sources: '/fuentes',
  article: '/articulos/kast-noboa-carondelet?quote=3.0.53#p3',
  method: '/metodo',
  data: '/datos',
  'unknown page': '/nobody-knows',
  'English dashboard': '/en',
  'English entry': '/en/moves/2025-12-23-quito-noboa',
  'English country': '/en/countries/US',
  'English person': '/en/people/nasry-asfura',
  'English method': '/en/method',
  'English data': '/en/data',
} as const

for (const [name, address] of Object.entries(pages)) {
  test(`${name}: nothing from elsewhere, nothing against the policy, one title and one first heading`, async ({
    page,
    faults,
  }) => {
    if (name.startsWith('unknown')) faults.allow(notFound)
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('head > title')).toHaveCount(1)
    await expect(page).toHaveTitle(new RegExp(es.common.site.name))
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1)
    await expect(page.getByRole('alert')).toHaveCount(0)
    // The watch over faults, in support.ts, does the rest.
  })
}

for (const width of [360, 320]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ ...phone, viewport: { width, height: 844 } })
    for (const [name, address] of Object.entries(pages)) {
      test(`${name} needs no scrolling sideways`, async ({ page, faults }) => {
        if (name.startsWith('unknown')) faults.allow(notFound)
        await page.goto(address)
        await expect(page.getByRole('heading').first()).toBeVisible()
        await page.waitForLoadState('networkidle')
        expect(await fitsWidth(page)).toBe(true)
      })
    }
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  for (const name of ['dashboard', 'entry', 'country', 'person'] as const) {
    test(`${name} shows what it holds and no control that would do nothing`, async ({ page }) => {
      await page.goto(pages[name])
      const { rows, entry } = dashboard(page)
      await expect(name === 'entry' ? entry.getByRole('listitem').first() : rows.first()).toBeVisible()
      for (const role of ['search', 'combobox', 'checkbox', 'button'] as const) {
        const left = page.getByRole(role).filter({ hasNotText: /^\d[\d.]*$/ }) // figures, which say what is counted
        // The browser itself opens the menu, and follows the form that leads to the texts.
        await expect(left.filter({ hasNotText: es.shell.menu }).filter({ hasNotText: es.plainSearch.go })).toHaveCount(
          0,
        )
      }
    })
  }
})

test.describe('the search without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('leads to the texts, and says how the browser searches them', async ({ page }) => {
    await page.goto('/en')
    await expect(page.getByText(en.plainSearch.how)).toBeVisible()
    await page.getByRole('searchbox', { name: en.plainSearch.label }).fill('migration')
    await page.getByRole('button', { name: en.plainSearch.go }).click()
    await expect(page).toHaveURL('/en/sources?q=migration')
  })
})

test('the ground follows the system, live', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await expect.poll(() => groundBrightness(page)).toBeGreaterThan(200)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => groundBrightness(page)).toBeLessThan(60)
})

test('what is chosen for the appearance wins, and lasts', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  await change()
  await expect.poll(() => groundBrightness(page)).toBeLessThan(60)
  await page.reload()
  await expect.poll(() => groundBrightness(page)).toBeLessThan(60)
  await change()
  await expect.poll(() => groundBrightness(page)).toBeGreaterThan(200)
  await page.reload()
  await expect.poll(() => groundBrightness(page)).toBeGreaterThan(200)

  async function change(): Promise<void> {
    await takenOver(page)
    await page.getByRole('button', { name: es.shell.scheme.change }).click()
  }
})

test.describe('on a phone', () => {
  test.use(phone)

  test('the figures of every outlet stand in the columns that are named above them', async ({ page }) => {
    await page.goto('/fuentes')
    const section = page.locator('section:has(> #outlets)')
    const heads = await rightsOf(section.locator('div:has(> output) > [aria-hidden]'))
    const figures = await rightsOf(section.locator('summary > :has(> .visuallyHidden)'))
    expect(heads).toHaveLength(2)
    expect(figures.length).toBeGreaterThan(1)
    expect([...new Set(figures)]).toEqual(heads)
    const lines = await page.locator('h1 + p > b').evaluateAll((all) => all.map((part) => part.getClientRects().length))
    expect(new Set(lines)).toEqual(new Set([1])) // no figure is parted from what it counts
  })
})

function rightsOf(parts: Locator): Promise<number[]> {
  return parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().right))
}
