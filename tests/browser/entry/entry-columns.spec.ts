import { es } from '#tests/builders/siteTexts.ts'
import { moves } from '../support/record.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const [move] = moves

for (const width of [704, 705, 1024, 1280, 1343, 1344]) {
  test(`at ${width} pixels the list beside an entry never lies over charts and map`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`/movimientos/${move?.id}`)
    await takenOver(page)
    const { list, entry } = dashboard(page)
    await expect(entry.getByRole('heading', { level: 2 })).toBeVisible()
    const patterns = page.getByRole('region', { name: es.shell.charts.label })
    if (width <= 704) {
      await expect(list).toBeHidden() // one column, of the entry alone
      await expect(patterns).toBeHidden()
      return
    }
    await patterns.scrollIntoViewIfNeeded()
    await expect(patterns.getByRole('heading').first()).toBeVisible()
    const overlaps = await patterns.evaluate((charts, label) => {
      const column = document.querySelector(`[aria-label="${label}"]`)?.closest('[class*="listColumn"]')
      if (!column) throw new Error('there is no list')
      const met: string[] = []
      for (let top = 0; top < document.documentElement.scrollHeight - innerHeight; top += 100) {
        window.scrollTo({ top, behavior: 'instant' })
        const [a, b] = [column.getBoundingClientRect(), charts.getBoundingClientRect()]
        const isOver = a.bottom > b.top + 1 && b.bottom > a.top + 1 && a.right > b.left + 1 && b.right > a.left + 1
        if (isOver) met.push(`${top}: list to ${a.bottom}, charts from ${b.top}`)
      }
      return met
    }, es.moveList.label)
    expect(overlaps).toEqual([])
  })
}
