/** The code of the search, which loads when a search begins: late, and not at all. */

import { es } from '#tests/builders/siteTexts.ts'
import { allowFailure, restore } from '../pages/failing.ts'
import { builtFile, moveById, moves } from '../support/record.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { suggestionsOf } from './suggestionsOf.ts'

const quito = moveById('2025-12-23-quito-noboa')
const parts = {
  'what shows it': `**/${builtFile('src/app/moves/search/searchScreen.ts')}`,
  'the engine': `**/${builtFile('src/record/search/engineOf.ts')}`,
}

for (const [part, code] of Object.entries(parts)) {
  test(`${part} comes late: the field takes words meanwhile, and suggests for them then`, async ({ page }) => {
    const gate: { open?: () => void } = {}
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve
    })
    await page.route(code, async (route) => {
      await opened
      await route.continue()
    })
    await page.goto('/')
    await takenOver(page)
    const { search, rows } = dashboard(page)
    const asked = page.waitForRequest(code)
    await search.focus()
    await search.pressSequentially('carondelet')
    await asked
    await expect(page).toHaveURL('/?q=carondelet')
    await expect(suggestionsOf(page)).toHaveCount(0)
    gate.open?.()
    await expect(suggestionsOf(page).getByRole('option').filter({ hasText: quito.title.es }).first()).toBeVisible()
    await expect(rows.filter({ hasText: quito.title.es }).locator('mark').first()).toBeVisible()
  })

  test(`${part} does not come: the words are in the link, the page stands, and a reload finds`, async ({
    page,
    faults,
  }) => {
    allowFailure(faults)
    await page.route(code, (route) => route.abort())
    await page.goto('/')
    await takenOver(page)
    const { search, rows, themeBox } = dashboard(page)
    const failed = page.waitForEvent('requestfailed')
    await search.focus()
    await search.pressSequentially('noboa')
    await failed
    await expect(page).toHaveURL('/?q=noboa')
    await expect(search).toHaveValue('noboa')
    await expect(rows.filter({ hasText: quito.title.es })).toBeVisible()
    await expect(suggestionsOf(page)).toHaveCount(0)
    await expect(page.getByText(es.shell.failed)).toHaveCount(0)
    await search.fill('')
    await expect(rows).toHaveCount(moves.length)
    await themeBox('migration').click()
    await expect(page).toHaveURL('/?theme=migration')

    await restore(page)
    await page.goto('/?q=noboa')
    await expect(rows.filter({ hasText: quito.title.es }).locator('mark').first()).toBeVisible()
  })
}
