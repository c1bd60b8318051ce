/** Every menu opens inside the window, at whatever width. */
import type { Locator } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { bringPatterns } from '../charts/figures.ts'
import { settled } from '../support/settled.ts'
import { expect, fitsWidth, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const widths = [320, 390, 600, 768, 900, 1024, 1100, 1280, 1440] as const

for (const [name, address] of [
  ['the dashboard', '/'],
  ['a page of a country', '/paises/PE'],
] as const) {
  for (const width of widths) {
    test(`${name}, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      await takenOver(page)
      await bringPatterns(page)
      await settled(page)
      const menus = page.locator('button[aria-expanded="false"]:visible')
      expect(await menus.count()).toBeGreaterThan(1)
      // Counted anew, since charts that come or go take their menus along.
      for (let at = 0; at < (await menus.count()); at++) {
        const menu = menus.nth(at)
        const said = await menu.evaluate((button) => button.ariaLabel ?? button.textContent)
        await menu.click()
        const panel = page.locator('[data-overlay] > *').filter({ visible: true })
        await expect(panel).toHaveCount(1)
        await expect(panel.getByText(es.common.panel.loading, { exact: true })).toHaveCount(0)
        await settled(page)
        await expectInside(panel, width, said ?? '')
        await page.keyboard.press('Escape')
        await expect(panel).toHaveCount(0)
      }
      const sections = page.getByRole('button', { name: es.shell.menu })
      if (!(await sections.isVisible())) return
      await sections.click()
      await expectInside(page.locator('#menu'), width, es.shell.menu)
    })
  }
}

async function expectInside(panel: Locator, width: number, menu: string): Promise<void> {
  const box = await panel.boundingBox()
  expect(box?.x, `${menu} begins at the left of the window`).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0), `${menu} ends in the window`).toBeLessThanOrEqual(width)
  expect(await fitsWidth(panel.page()), `${menu} needs no scrolling sideways`).toBe(true)
}
