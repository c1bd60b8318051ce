/** Code that a page of ours asks for by itself and that does not come: the texts of a language, what embeds are made of. */

import type { Page, Route } from '@playwright/test'
import { missedLocaleWords, missingPageWords, standingWords } from '#src/i18n/early.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { expectNoScrolling, snippetOf } from '../entry/framed.ts'
import { test } from '../entry/hostSite.ts'
import { expectBuiltRows } from '../support/builtRows.ts'
import { builtFile, moves, withTheme } from '../support/record.ts'
import { dashboard, expect, type Faults } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { withoutBuiltPages } from '../support/withoutBuiltPages.ts'

const english = `**/${builtFile('english')}`
const embedding = `**/${builtFile('src/app/pages/embed/embedding.ts')}`
const [move] = moves
const answers = {
  'no answer': (route: Route) => route.abort(),
  'a file that is no longer there': (route: Route) => route.fulfill({ status: 404, body: 'no' }),
} as const

test.beforeEach(({ faults }) => allowFailure(faults))

for (const [name, answer] of Object.entries(answers)) {
  test(`the texts of the other language: ${name}. The page stays, says so in both, and another try leads there`, async ({
    page,
  }) => {
    await page.route(english, answer)
    await page.goto('/?theme=migration')
    await takenOver(page)
    const { rows, themeBox } = dashboard(page)
    await inEnglish(page).click()
    const alert = page.getByRole('alert')
    for (const { title } of Object.values(missedLocaleWords)) await expect(alert).toContainText(title)
    await expect(page).toHaveURL('/?theme=migration')
    await expect(rows).toHaveCount(withTheme('migration').length)
    await themeBox('migration').click() // the page still answers, and a step further the notice is past
    await expect(rows).toHaveCount(moves.length)
    await expect(alert).toHaveCount(0)

    await inEnglish(page).click()
    await expect(alert).toBeVisible()
    await page.unroute(english)
    await alert.getByRole('button', { name: missedLocaleWords.es.retry }).click()
    await expect(page).toHaveURL('/en')
    await takenOver(page)
    await expect(dashboard(page, en).rows).toHaveCount(moves.length)
  })
}

test('another try leads to the built page while the texts are missing still, and nowhere without an answer', async ({
  page,
}) => {
  await page.route(english, answers['no answer'])
  await page.goto('/')
  await takenOver(page)
  await inEnglish(page).click()
  const retry = page.getByRole('alert').getByRole('button', { name: missedLocaleWords.en.retry })
  await page.route('/en', answers['no answer'])
  const refused = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/en'))
  await retry.click()
  await refused
  await expect(retry).toBeVisible()
  await expect(dashboard(page).rows).toHaveCount(moves.length)

  await page.unroute('/en')
  await retry.click()
  await expect(page.getByRole('alert')).toContainText(standingWords.en.title)
  await expect(page).toHaveURL('/en')
  await expectBuiltRows(dashboard(page, en).rows)
})

test('a step back into a language whose texts are missing: said in both, with a way on', async ({ page }) => {
  await page.goto('/en')
  await takenOver(page)
  await page.getByRole('navigation', { name: en.shell.language }).getByRole('link', { name: 'Español' }).click()
  await expect(page).toHaveURL('/')
  await page.route(english, answers['no answer'])
  await page.reload()
  await takenOver(page)
  await page.goBack()
  await expectSaid(page)
  await page.unroute(english)
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: missingPageWords.en.retry }).click()])
  await expect(dashboard(page, en).rows).toHaveCount(moves.length)
})

test('a page that the app makes itself, without the texts of its language, leads to those that are built', async ({
  page,
}) => {
  await withoutBuiltPages(page)
  await page.route(english, answers['no answer'])
  await page.goto('/en')
  await expectSaid(page)
  await page.getByRole('link', { name: missingPageWords.es.home }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

for (const [name, answer] of Object.entries(answers)) {
  for (const [part, glob, path, target] of [
    ['its code', embedding, `/embed/movimientos/${move?.id}`, `/movimientos/${move?.id}`],
    ['its language', english, '/en/embed?theme=migration', '/en?theme=migration'],
  ] as const) {
    test(`what another site shows, without ${part}: ${name}. Said within the frame, with a link to the page`, async ({
      page,
      context,
      openHost,
      baseURL,
    }) => {
      await context.route(glob, answer)
      const frame = await openHost(snippetOf(`${baseURL}${path}`, 480))
      const alert = frame.getByRole('alert')
      for (const { title } of Object.values(missingPageWords)) await expect(alert).toContainText(title)
      await expect(alert.getByRole('link')).toHaveAttribute('href', `${baseURL}${target}`)
      await expect(frame.getByText('Unexpected Application Error')).toHaveCount(0)
      await expectNoScrolling(page)
      await context.unroute(glob)
      await alert.getByRole('button').click()
      await expect(frame.getByRole('contentinfo').or(frame.locator('footer')).first()).toBeVisible()
      await expect(alert).toHaveCount(0)
    })
  }
}

function inEnglish(page: Page) {
  return page.getByRole('navigation', { name: es.shell.language }).getByRole('link', { name: 'English' })
}

/** The failure of a page is said in both languages, and not by the router in its own words. */
async function expectSaid(page: Page): Promise<void> {
  const alert = page.getByRole('alert')
  for (const { title } of Object.values(missingPageWords)) await expect(alert).toContainText(title)
  await expect(page.getByText('Unexpected Application Error')).toHaveCount(0)
}

/** The browser reports the failed request, and the router the error that it answers. */
function allowFailure(faults: Faults): void {
  faults.allow(/Failed to load resource/, /dynamically imported module/)
}
