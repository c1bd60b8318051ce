/** What a screen reader is told of what changes: each thing once, in whole words. */
import type { Page } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { wheel } from '../band/bandGestures.ts'
import { footAt, openBand } from '../band/bandView.ts'
import { themes, withTheme } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { dashboard, expect, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const theme = themes[0]?.id ?? ''
const shown = new RegExp(
  es.bandDrawing.shows('\n', '\r', 12).replace('\n', '.+').replace('\r', '.+').replace('12', '\\d+'),
)

test.beforeEach(({ page }) => listen(page))

test('a filter says once how many moves are left, and once when it is taken back', async ({ page }) => {
  await openBand(page, '/')
  const box = dashboard(page).themeBox(theme)
  expect(await saidBy(page, () => box.check())).toEqual([
    expect.stringMatching(new RegExp(`^${withTheme(theme).length} `)),
  ])
  expect(await saidBy(page, () => box.uncheck())).toHaveLength(1)
})

test('a search says once how many moves are left, and once how many ways are offered', async ({ page }) => {
  await openBand(page, '/')
  const { search, rows } = dashboard(page)
  await search.focus()
  const said = await saidBy(page, async () => {
    await search.fill('carondelet')
    await expect(rows.first().locator('mark').first()).toBeVisible()
    await expect(page.getByRole('search').getByRole('status')).not.toBeEmpty()
  })
  expect(said).toHaveLength(2)
  expect(new Set(said).size).toBe(2)
})

test('a zoom says once what is shown then, by button, by key and by wheel; a walk does not', async ({ page }) => {
  const { zoomIn, marks, all } = await openBand(page, '/')
  const zoomed = async (zoom: () => Promise<unknown>) =>
    saidBy(page, async () => {
      await zoom()
      await page.waitForFunction((words) => said.some((one) => new RegExp(words).test(one)), shown.source)
    })
  expect(await zoomed(() => zoomIn.click())).toEqual([expect.stringMatching(shown)])
  expect(await zoomed(() => all.click())).toEqual([expect.stringMatching(shown)])
  const at = await footAt(page, 0.5)
  expect(await zoomed(() => wheel(page, at, 0, -400, 'Control'))).toEqual([expect.stringMatching(shown)])
  await marks.locator('[data-mark][tabindex="0"]').focus()
  expect(await zoomed(() => page.keyboard.press('+'))).toEqual([expect.stringMatching(shown)])
  const afterWalk = await zoomed(async () => {
    for (const key of ['Shift+ArrowRight', 'Shift+ArrowLeft', '-']) await page.keyboard.press(key)
  })
  expect(afterWalk.filter((words) => shown.test(words))).toHaveLength(1)
})

test.describe('on a phone', () => {
  test.use(phone)

  test('the sheet of filters says once how many moves are left', async ({ page }) => {
    await page.goto('/')
    await takenOver(page)
    await page.getByRole('button', { name: es.filterBar.sheet, exact: true }).click()
    const box = page.getByRole('dialog').getByRole('checkbox').first()
    await expect(box).toBeVisible()
    expect(await saidBy(page, () => box.check())).toHaveLength(1)
  })
})

/** What has been said, in the page. */
declare const said: string[]

/** Notes what live regions say from now on: of each the text after all that changes in it together. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { said: heard })
    const live = '[role="status"], [role="alert"], [role="log"], output, [aria-live]:not([aria-live="off"])'
    const kept = '[aria-hidden="true"], [aria-busy="true"]'
    const isHeard = (region: Element) => {
      const modal = document.querySelector('dialog:modal')
      return region.checkVisibility() && !region.closest(kept) && (!modal || modal.contains(region))
    }
    new MutationObserver((records) => {
      const regions = new Set<Element>()
      for (const { target, addedNodes } of records) {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(live)
        if (around) regions.add(around)
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const region of [node, ...node.querySelectorAll(live)]) if (region.matches(live)) regions.add(region)
      }
      for (const region of regions) {
        const words = region.textContent?.replace(/\s+/g, ' ').trim()
        if (words && isHeard(region)) heard.push(words)
      }
    }).observe(document, { childList: true, characterData: true, subtree: true, attributeFilter: ['aria-busy'] })
  })
}

/** What is said while something is done, until the page stands still. */
async function saidBy(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  await settled(page)
  await page.evaluate(() => said.splice(0))
  await act()
  await settled(page)
  return page.evaluate(() => said)
}
