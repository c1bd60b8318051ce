import { standingWords } from '#src/i18n/early.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { builtFile, moves } from '../support/record.ts'
import { dashboard, expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { withoutBuiltPages } from '../support/withoutBuiltPages.ts'
import { allowFailure, restore } from './failing.ts'

test('the code of a page that does not arrive leaves the site standing', async ({ page, faults }) => {
  allowFailure(faults)
  const chunk = `**/${builtFile('src/app/pages/method/MethodPage.tsx')}`
  await page.route(chunk, (route) => route.abort())
  await page.goto('/')
  await takenOver(page)
  const nav = page.getByRole('navigation', { name: es.shell.nav.label })
  await nav.getByRole('link', { name: es.shell.nav.method }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(es.shell.failedPage)
  await nav.getByRole('link', { name: es.shell.nav.timeline }).click()
  await expect(dashboard(page).rows).toHaveCount(moves.length)
  await nav.getByRole('link', { name: es.shell.nav.method }).click()
  await expect(alert).toContainText(es.shell.failedPage)
  await restore(page)
  await alert.getByRole('button', { name: es.common.panel.reload }).click()
  await expect(page.getByRole('heading', { level: 1, name: es.shell.nav.method })).toBeVisible()
})

test('the code of the first page does not arrive: the page stands and a reload helps', async ({ page, faults }) => {
  allowFailure(faults)
  const chunk = `**/${builtFile('src/app/pages/data/DataPage.tsx')}`
  await page.route(chunk, (route) => route.abort())
  await page.goto('/datos')
  await expect(page.getByRole('alert')).toContainText(standingWords.es.title)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await restore(page)
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: standingWords.es.retry }).click()])
  await takenOver(page)
  await expect(page.getByRole('alert')).toBeHidden()
})

test('the code of a page that is made by the app does not arrive: the site stands and a reload helps', async ({
  page,
  faults,
}) => {
  allowFailure(faults)
  await withoutBuiltPages(page)
  await page.route(`**/${builtFile('src/app/pages/data/DataPage.tsx')}`, (route) => route.abort())
  await page.goto('/datos')
  await expect(page.getByRole('alert')).toContainText(es.shell.failedPage)
  await expect(page.getByRole('navigation', { name: es.shell.nav.label })).toBeVisible()
  await restore(page)
  await withoutBuiltPages(page)
  await page.getByRole('button', { name: es.common.panel.reload }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
})
