import { localeIds } from '#src/domain/vocabulary.ts'
import { type Page, pathOf } from '#src/url/paths.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { expectReadable } from '../entry/readWithoutScripts.ts'
import { expectWayHome } from '../pages/wayHome.ts'
import { articles, moveById } from '../support/record.ts'
import { dashboard, notFound } from '../support/support.ts'
import { expectTakeover, watchShifts } from '../support/takenOver.ts'
import { sitePaths } from './builtSites.ts'
import { expect, test } from './servedSite.ts'

const quito = moveById('2025-12-23-quito-noboa')
const cancelled = moveById('2026-03-10-santiago-lula-cancelada')
const entries = [
  { move: quito, dates: { es: 'martes 23 de diciembre de 2025', en: 'Tuesday, 23 December 2025' } },
  { move: cancelled, dates: { es: 'martes 10 de marzo de 2026', en: 'Tuesday, 10 March 2026' } },
]
const pages: Page[] = [
  { name: 'dashboard' },
  { name: 'move', id: quito.id },
  { name: 'sources' },
  { name: 'article', id: articles[0]?.id ?? '' },
  { name: 'country', id: 'EC' },
  { name: 'person', id: 'daniel-noboa' },
  { name: 'data' },
  { name: 'method' },
]
const unknown = [
  ['nowhere', es],
  ['en/moves/a/b', en],
] as const

for (const sitePath of sitePaths) {
  test.describe(`behind nginx at ${sitePath}`, () => {
    test.use({ sitePath })

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })

      for (const locale of localeIds) {
        for (const { move, dates } of entries) {
          test(`the entry ${move.id} is read in ${locale}, from its date to its sources`, async ({ page, site }) => {
            await expectReadable({ page, site, move, locale, date: dates[locale] })
          })
        }
      }

      for (const [path, t] of unknown) {
        test(`the unknown address ${path} is 404, and helps on`, async ({ page, faults }) => {
          faults.allow(notFound)
          expect((await page.goto(path))?.status()).toBe(404)
          await expectWayHome(page, t)
        })
      }
    })

    for (const kind of pages) {
      test(`the app takes over a page of the kind ${kind.name} in both languages without a fault`, async ({ page }) => {
        await watchShifts(page)
        for (const locale of localeIds) await expectTakeover(page, pathOf(kind, locale).slice(1))
      })
    }

    test('the links of the app stay within the site', async ({ page, site }) => {
      await page.goto(`movimientos/${quito.id}?theme=trade`)
      const { entry } = dashboard(page)
      await expect(entry.getByRole('heading', { name: quito.title.es })).toBeVisible()
      await page.getByRole('link', { name: es.shell.nav.method }).first().click()
      await expect(page).toHaveURL(`${site}metodo`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Método')
      await page.goBack()
      await page.getByRole('link', { name: es.band.strip.all }).click()
      await expect(page).toHaveURL(`${site}?theme=trade`)
    })

    for (const [path, t] of unknown) {
      test(`the unknown address ${path} is 404, and the app helps on`, async ({ page, faults }) => {
        faults.allow(notFound)
        expect((await page.goto(path))?.status()).toBe(404)
        await expectWayHome(page, t)
      })
    }
  })
}
