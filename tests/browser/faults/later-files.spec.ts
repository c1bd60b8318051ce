/** What a reader sees of a page that runs when a file that it loads later does not come as it should. */
import type { Page } from '@playwright/test'
import { missedLocaleWords } from '#src/i18n/early.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { builtFile, moveById, withTheme } from '../support/record.ts'
import { dashboard, phone } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { expect, expectNamed, reported, test, waitInVain } from './faults.ts'
import type { Fault } from './relay.ts'

type Row = {
  files: RegExp
  faults: readonly Fault[]
  /** The faults after which the page is loaded anew; after the others the file is asked for in place. */
  reload: readonly Fault[]
  /** What asks for the file. */
  ask: (page: Page) => Promise<void>
  /** What is said of it, and while it does not come. */
  says: { failed: string; slow: string }
  /** What is there once it has come, after a press on the button or asking again. */
  shows: (page: Page) => Promise<void>
}

const quito = moveById('2025-12-23-quito-noboa')
const { panel } = es.common
const inScript = ['never', '404', '500', 'cut short', 'garbage', 'wrong type', "another release's"] as const
const some = ['never', '404', 'garbage'] as const

const table: Readonly<Record<string, Row>> = {
  'script of a page': {
    files: fileOf('src/app/pages/method/MethodPage.tsx'),
    faults: inScript,
    reload: inScript,
    ask: (page) => page.getByRole('link', { name: es.shell.nav.method, exact: true }).first().click(),
    says: { failed: es.shell.failedPage, slow: panel.slow },
    shows: (page) => expect(page.getByRole('heading', { level: 1, name: es.shell.nav.method })).toBeVisible(),
  },
  'script of a part': {
    files: fileOf('src/features/filterBar/panels/panels.ts'),
    faults: some,
    reload: some,
    ask: (page) => menuButton(page).click(),
    says: { failed: panel.failed, slow: panel.slow },
    shows: async (page) => {
      await takenOver(page)
      await expect(page).toHaveURL(/\?theme=migration$/)
      await menuButton(page).click()
      await expect(dashboard(page).filters.getByRole('group', { name: es.common.facets.country })).toBeVisible()
    },
  },
  'script of an entry': {
    files: fileOf('src/app/pages/entry/Entry.tsx'),
    faults: some,
    reload: some,
    ask: (page) => dashboard(page).rows.first().click(),
    says: { failed: es.shell.failedPage, slow: panel.slow },
    shows: async (page) => {
      await takenOver(page)
      await expect(dashboard(page).entry).toBeVisible()
    },
  },
  detail: {
    files: /\/data\/moves\//,
    faults: inScript,
    reload: ['404'],
    ask: openQuito,
    says: { failed: es.common.entry.failed, slow: es.shell.faults.late },
    shows: (page) =>
      // A pointer on a link to it may have asked for it meanwhile, which is to be given up first.
      expect(async () => {
        const again = page.getByRole('alert').getByRole('button')
        if (await again.isVisible()) await again.click()
        await expect(dashboard(page).entry.getByText(quito.summary.es)).toBeVisible({ timeout: 2000 })
      }).toPass(),
  },
}

for (const [kind, { files, faults: ways, reload, ask, says, shows }] of Object.entries(table)) {
  for (const fault of ways) {
    test(`${kind}: ${fault}`, async ({ page, relay, faults }) => {
      faults.allow(...reported)
      if (fault === 'never') await page.clock.install()
      await page.goto('/?theme=migration')
      await takenOver(page)
      relay.spoil(files, fault)
      await ask(page)
      const alert = page.getByRole('alert')
      if (fault === 'never') {
        // Of the dashboard the charts may be loading, too.
        await expect(
          page
            .getByRole('status')
            .filter({ hasText: /^Cargando(…| la entrada…)$/ })
            .last(),
        ).toBeVisible()
        await waitInVain(page, alert)
      }
      await expect(alert).toContainText(fault === 'never' ? says.slow : says.failed)
      await expect(alert).toHaveCount(1)
      await expectNamed(page)
      await expect(page.getByRole('navigation', { name: es.shell.nav.label })).toBeVisible()

      relay.mend()
      const loaded = reload.includes(fault) ? page.waitForEvent('load') : null
      await alert.getByRole('button').click()
      await loaded
      await shows(page)
      await expect(alert).toHaveCount(0)
    })
  }
}

const panelsStyle = /\/assets\/\w+\.css$/

for (const fault of ['never', '404', '500', 'garbage', 'wrong type'] as const) {
  test(`style of a part: ${fault}. The part is there without it`, async ({ page, relay, faults }) => {
    faults.allow(...reported)
    if (fault === 'never') await page.clock.install()
    await page.goto('/?theme=migration')
    await takenOver(page)
    await page.waitForLoadState('networkidle')
    relay.spoil(panelsStyle, fault)
    await menuButton(page).click()
    // A sheet that came, and not as it should, is asked for once more.
    const again = () => relay.spoilt().length - new Set(relay.spoilt()).size
    await expect.poll(fault === 'never' ? () => relay.spoilt().length : again).toBeGreaterThan(0)
    const part = dashboard(page).filters.getByRole('group', { name: es.common.facets.country })
    if (fault === 'never') await waitInVain(page, part)
    await expect(part).toBeVisible()
  })
}

test('the pictures of charts: one message for all, a table for each', async ({ page, relay, faults }) => {
  faults.allow(...reported)
  await page.goto('/')
  await takenOver(page)
  relay.spoil(fileOf('src/features/charts/pictures.ts'), '404')
  await page.getByRole('region', { name: es.shell.charts.label }).scrollIntoViewIfNeeded()
  const charts = page.getByRole('region', { name: es.shell.charts.label })
  // A picture that is passed by before the browser has drawn a frame is not asked for.
  await expect(async () => {
    for (const figure of await charts.getByRole('figure').all()) await figure.scrollIntoViewIfNeeded()
    expect(await charts.getByText(es.charts.frame.failed).count()).toBeGreaterThan(2)
  }).toPass()
  await expect(charts.getByRole('alert')).toHaveCount(1)
  await expect(charts.getByRole('alert').getByRole('button', { name: panel.reload })).toBeVisible()
})

for (const fault of ['never', '404', 'garbage'] as const) {
  test(`a piece of the search index: ${fault}. What is found without it is shown, and that it is missing`, async ({
    page,
    relay,
    faults,
  }) => {
    faults.allow(...reported)
    if (fault === 'never') await page.clock.install()
    await page.goto('/')
    await takenOver(page)
    relay.spoil(/\/data\/search\//, fault)
    const { search, said, rows } = dashboard(page)
    await search.fill('Noboa')
    await expect.poll(() => relay.spoilt().length).toBeGreaterThan(0)
    const notice = said(es.notices.unsearched)
    if (fault === 'never') await waitInVain(page, notice)
    await expect(notice).toBeVisible()
    await expect(rows.first()).toBeVisible()
    relay.mend()
    await notice.getByRole('button').click()
    await expect(notice).toHaveCount(0)
  })
}

test('the texts of the other language do not come: said at once, and after a time with a way', async ({
  page,
  relay,
  faults,
}) => {
  faults.allow(...reported)
  await page.clock.install()
  await page.goto('/?theme=migration')
  await takenOver(page)
  relay.spoil(fileOf('english'), 'never')
  await page.getByRole('navigation', { name: es.shell.language }).getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('status').filter({ hasText: panel.loading })).toBeVisible()
  await waitInVain(page, page.getByRole('alert'))
  await expect(page.getByRole('alert')).toContainText(missedLocaleWords.es.title)
  await expect(dashboard(page).rows).toHaveCount(withTheme('migration').length)
  relay.mend()
  await page.getByRole('alert').getByRole('button').click()
  await expect(page).toHaveURL(/\/en\?theme=migration$/)
  await expect(dashboard(page, en).rows).toHaveCount(withTheme('migration').length)
})

test.describe('on a phone', () => {
  test.use(phone)

  test('an entry whose detail fails keeps its facts and the ways on', async ({ page, relay, faults }) => {
    faults.allow(...reported)
    await page.goto('/')
    await takenOver(page)
    relay.spoil(/\/data\/moves\//, '500')
    await openQuito(page)
    const { entry } = dashboard(page)
    await expect(entry.getByRole('alert')).toContainText(es.common.entry.failed)
    await expect(entry.getByRole('heading', { level: 1, name: quito.title.es })).toBeVisible()
    await expect(page.getByRole('link', { name: es.band.strip.all })).toBeVisible()
  })
})

function menuButton(page: Page) {
  return dashboard(page).filters.getByRole('button', { name: new RegExp(`^${es.common.facets.country}`) })
}

async function openQuito(page: Page): Promise<void> {
  await page.goto('/?country=EC')
  await takenOver(page)
  await dashboard(page).row(quito.title.es).first().click()
}

function fileOf(source: string): RegExp {
  return new RegExp(`/${builtFile(source)}$`)
}
