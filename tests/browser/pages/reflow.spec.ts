/** At 400 %, where a window of 1280 × 720 pixels has 320 × 180 (WCAG 2.2, 1.4.10), dialogs can be read and used whole. */

import type { Locator } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { moveById } from '../support/record.ts'
import { dashboard, expect, fitsWidth, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

test.use({ viewport: { width: 320, height: 180 } })

const quito = moveById('2025-12-23-quito-noboa')

test('each part of the share dialog can be brought into sight', async ({ page }) => {
  await page.goto(`/movimientos/${quito.id}`)
  await takenOver(page)
  await dashboard(page).entry.getByRole('button', { name: es.entry.share }).click()
  const dialog = page.getByRole('dialog', { name: es.share.headings.move })
  await expect(dialog.getByRole('radio')).not.toHaveCount(0)
  for (const panel of await dialog.getByRole('radio').all()) {
    await panel.check()
    const controls = dialog.getByRole('region').getByRole('button').or(dialog.getByRole('region').getByRole('link'))
    await reached(dialog.getByRole('button', { name: es.share.close }), controls.last())
  }
  expect(await fitsWidth(page)).toBe(true)
})

test('each field of the filter can be brought into sight, and the button that shows the result', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  await page.getByRole('button', { name: es.filterBar.sheet, exact: true }).click()
  const sheet = page.getByRole('dialog')
  await reached(sheet.getByRole('button').first(), sheet.getByRole('button').last())
  expect(await fitsWidth(page)).toBe(true)
})

/** By wheel, as a finger would: focus and script also scroll what a reader cannot. A list within scrolls first. */
async function reached(first: Locator, last: Locator): Promise<void> {
  const page = last.page()
  await page.mouse.move(160, 120)
  for (const [control, by] of [
    [last, 60],
    [first, -60],
  ] as const) {
    await expect(async () => {
      await page.mouse.wheel(0, by)
      await expect(control).toBeInViewport({ ratio: 0.9, timeout: 100 })
    }).toPass({ intervals: [50] })
  }
}
