/** The first sight of the first page: what it is, what is new, few controls, the band as a whole. */

import { formatNumber } from '#src/i18n/numbers.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { moves } from '../support/record.ts'
import { addressOf, dashboard, expect, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const laptop = { width: 1280, height: 800 }

test.describe('on a laptop', () => {
  test.use({ viewport: laptop })

  test('the sentence says how many moves there are, whatever is filtered, and each figure opens its rule', async ({
    page,
  }) => {
    await page.goto('/?kind=visit')
    await takenOver(page)
    const whole = formatNumber(moves.length, 'es')
    for (const figure of ['moves', 'countries', 'people', 'sources'] as const) {
      const name = new RegExp(`^[\\d.]+ ${es.figures[figure](2)}: `)
      const button = page.getByRole('button', { name })
      if (figure === 'moves') await expect(button).toHaveText(whole)
      await button.click()
      await expect(page.getByText(es.figureRules(0)[figure].slice(0, 30))).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(button).toBeFocused()
    }
  })

  test('the latest moves lead to their entries, and keep nothing of the filter', async ({ page }) => {
    await page.goto('/?kind=visit')
    await takenOver(page)
    const news = page.getByRole('region', { name: es.latest.heading }).getByRole('link')
    await expect(news).toHaveCount(Math.min(4, moves.filter(({ status }) => status !== 'announced').length))
    await news.first().click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(es.common.site.title.join(' '))
    expect(addressOf(page)).toMatch(/^\/movimientos\/[^?]+$/)
  })

  test('the band stands whole above the fold', async ({ page }) => {
    await page.goto('/')
    await takenOver(page)
    const { band } = dashboard(page)
    await expect(band.locator('[data-mark]').first()).toBeVisible()
    const drawing = await band.locator('svg').first().boundingBox()
    expect((drawing?.y ?? 0) + (drawing?.height ?? laptop.height)).toBeLessThanOrEqual(laptop.height)
  })
})

for (const [device, options] of [
  ['laptop', { viewport: laptop }],
  ['phone', phone],
] as const) {
  test.describe(`on a ${device}`, () => {
    test.use(options)

    test('the appearance is switched, by a button that says so', async ({ page }) => {
      await page.goto('/')
      await takenOver(page)
      if (device === 'phone') await page.getByRole('button', { name: es.shell.menu }).tap()
      await page.getByRole('button', { name: es.shell.scheme.change }).click()
      await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
    })
  })
}

test.describe('the menu of a phone', () => {
  test.use({ ...phone, javaScriptEnabled: false })

  test('opens without scripts and leads on', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: es.shell.menu }).tap()
    await page.getByRole('link', { name: es.shell.nav.method }).tap()
    await expect(page).toHaveURL(/\/metodo$/)
  })
})
