import { statusIds } from '#src/domain/vocabulary.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { moves } from '../support/record.ts'
import { expect, test } from '../support/support.ts'
import { bringPatterns, statusButton } from './figures.ts'

test('statuses are a sentence whose parts filter', async ({ page }) => {
  await page.goto('/')
  await bringPatterns(page)
  for (const status of statusIds) {
    const count = moves.filter((move) => move.status === status).length
    if (count > 0)
      await expect(statusButton(page, status)).toHaveText(`${count} ${es.charts.statuses.parts[status](count)}`)
    else await expect(statusButton(page, status)).toHaveCount(0)
  }
  await statusButton(page, 'announced').click()
  await expect(page).toHaveURL('/?status=announced')
  await expect(statusButton(page, 'announced')).toHaveAttribute('aria-pressed', 'true')
  await statusButton(page, 'announced').click()
  await expect(page).toHaveURL('/')
})
