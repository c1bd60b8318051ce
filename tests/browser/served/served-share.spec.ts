import { es } from '#tests/builders/siteTexts.ts'
import { copiedBy } from '../entry/copiedBy.ts'
import { readQr } from '../entry/readQr.ts'
import { moveById } from '../support/record.ts'
import { dashboard } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { sitePaths } from './builtSites.ts'
import { expect, test } from './servedSite.ts'

const quito = moveById('2025-12-23-quito-noboa')
const entry = `movimientos/${quito.id}`

for (const sitePath of sitePaths) {
  test.describe(`what nginx serves at ${sitePath} is shared from a device without a share sheet`, () => {
    test.use({ sitePath, permissions: ['clipboard-read', 'clipboard-write'] })
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
    })

    test('by copying the link, which is said, and which leads back', async ({ page, site }) => {
      await page.goto(`${entry}?theme=trade`)
      await takenOver(page)
      const { entry: pane, themeBox } = dashboard(page)
      await expect(pane.getByRole('button', { name: es.entry.more })).toHaveCount(0) // which stands beside the share sheet
      const link = await copiedBy(pane, es.entry.copyLink, es.entry.copied)
      expect(link).toBe(`${site}${entry}?theme=trade`)
      await page.goto(link)
      await expect(pane.getByRole('heading', { name: quito.title.es })).toBeVisible()
      await page.getByRole('link', { name: es.band.strip.all }).click() // the boxes stand with the whole timeline
      await expect(themeBox('trade')).toBeChecked()
    })

    test('by the dialog, with the permanent link in words and as a code', async ({ page, site }) => {
      await page.goto(`${entry}?theme=trade`)
      await takenOver(page)
      await dashboard(page).entry.getByRole('button', { name: es.entry.share }).click()
      const dialog = page.getByRole('dialog', { name: es.share.headings.move })
      const code = dialog.getByRole('img', { name: es.share.qr.label(quito.title.es) })
      expect(await readQr(await code.screenshot())).toEqual([site + entry])
      await expect(dialog.getByRole('button', { name: es.share.system })).toHaveCount(0)
      const panel = dialog.getByRole('region', { name: es.share.panels.share })
      expect(await copiedBy(panel, es.share.copyLink, es.share.linkCopied)).toBe(site + entry)
    })
  })
}
