/** What a reader sees of the first page when a file of it does not come as it should: always the text that the build made. */
import type { Page } from '@playwright/test'
import { standingWords } from '#src/i18n/early.ts'
import { expectBuiltRows } from '../support/builtRows.ts'
import { builtFile, moves, withTheme } from '../support/record.ts'
import { dashboard } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { expect, expectNamed, reported, test, waitInVain } from './faults.ts'
import type { Fault } from './relay.ts'

type Row = {
  files: RegExp
  faults: readonly Fault[]
  /** What the reader is told: that a part has not loaded, or nothing, since the page does without. */
  says: 'not loaded' | 'nothing'
}

const every = ['late', 'never', '404', '500', 'cut short', 'garbage', 'wrong type', "another release's"] as const
const some = ['never', '404', 'garbage'] as const
const table: Readonly<Record<string, Row>> = {
  'first script': { files: fileOf('index.html'), faults: every, says: 'not loaded' },
  'script of the page': { files: fileOf('home'), faults: some, says: 'not loaded' },
  index: { files: /\/data\/timeline\./, faults: every, says: 'not loaded' },
  'titles of the page': { files: /\/data\/titles\/2026\.es/, faults: some, says: 'not loaded' },
  font: { files: /\.woff2$/, faults: some, says: 'nothing' },
  picture: { files: /icon\.svg$/, faults: ['404'], says: 'nothing' },
}

for (const [kind, { files, faults: ways, says }] of Object.entries(table)) {
  for (const fault of ways) {
    test(`${kind}: ${fault}`, async ({ page, relay, faults }) => {
      faults.allow(...reported)
      relay.spoil(files, fault)
      const isSlow = fault === 'late' || fault === 'never'
      if (isSlow) await page.clock.install()
      await page.goto('/?theme=migration', { waitUntil: 'domcontentloaded' })
      await expect.poll(() => relay.spoilt().length).toBeGreaterThan(0)
      await expectNamed(page)
      if (says === 'nothing') {
        await takenOver(page)
        await expect(page.getByRole('alert')).toHaveCount(0)
        return
      }
      const notice = page.getByRole('alert')
      if (isSlow) await waitInVain(page, notice)
      await expect(notice).toContainText(standingWords.es.title)
      await expectBuiltRows(dashboard(page).rows)
      await expect(dashboard(page).rows.first()).toBeVisible()

      relay.mend()
      // A script that is late comes all the same; of data another answer is asked for.
      if (fault !== 'late' || kind === 'index')
        await notice.getByRole('button', { name: standingWords.es.retry }).click()
      await expectWhole(page)
    })
  }
}

test('an index that fails again is said again, with the focus where it was, and a retry is one retry', async ({
  page,
  relay,
  faults,
}) => {
  faults.allow(...reported)
  relay.spoil(/\/data\/timeline\./, '500')
  await page.goto('/?theme=migration')
  const retry = page.getByRole('alert').getByRole('button', { name: standingWords.es.retry })
  await retry.press('Enter')
  await expect(retry).toBeFocused()
  relay.mend()
  await retry.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await expectWhole(page)
})

test('without a connection a page that is to be loaded anew stays', async ({ page, relay, faults }) => {
  faults.allow(...reported)
  relay.spoil(fileOf('index.html'), '404')
  await page.goto('/?theme=migration')
  const notice = page.getByRole('alert')
  relay.spoil(/./, '500')
  const asked = page.waitForResponse((response) => response.url().endsWith('theme=migration'))
  await notice.getByRole('button').click()
  await asked
  await expectBuiltRows(dashboard(page).rows)
  await expect(notice).toBeVisible()
})

test('a page that stops half-way says so, and is whole once it is loaded anew', async ({ page, relay, faults }) => {
  faults.allow(...reported)
  relay.spoil(/^\/$/, 'cut short')
  await page.clock.install()
  await page.goto('/?theme=migration', { waitUntil: 'commit' })
  await expectNamed(page)
  const notice = page.getByRole('alert')
  await waitInVain(page, notice)
  await expect(notice).toContainText(standingWords.es.title)
  relay.mend()
  await notice.getByRole('button').click()
  await expectWhole(page)
})

test('a page of another release, whose code the server has no more, says so and leads to the new one', async ({
  page,
  relay,
  faults,
}) => {
  faults.allow(...reported)
  relay.spoil(/^\/$/, "another release's")
  await page.goto('/?theme=migration')
  const notice = page.getByRole('alert')
  await expect(notice).toContainText(standingWords.es.title)
  await expectBuiltRows(dashboard(page).rows)
  relay.mend()
  await notice.getByRole('button').click()
  await expectWhole(page)
})

/** The app runs, at the address of the link, and nothing is said. */
async function expectWhole(page: Page): Promise<void> {
  await takenOver(page)
  await expect(page).toHaveURL(/\/\?theme=migration$/)
  await expect(dashboard(page).rows).toHaveCount(withTheme('migration').length)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await dashboard(page).themeBox('migration').click()
  await expect(dashboard(page).rows).toHaveCount(moves.length)
}

function fileOf(source: string): RegExp {
  return new RegExp(`/${builtFile(source)}$`)
}
