import { localeIds } from '#src/domain/vocabulary.ts'
import { pathOf } from '#src/url/paths.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { moveById } from '../support/record.ts'
import { dashboard } from '../support/support.ts'
import { sitePaths, sitesWithRetiredIds } from './builtSites.ts'
import { explained, moved, successor } from './retiredIds.ts'
import { expect, test } from './servedSite.ts'

const { title } = moveById(successor)

for (const sitePath of sitePaths) {
  test.describe(`a link to a retired id behind nginx at ${sitePath}`, () => {
    test.use({ sitePath, sites: sitesWithRetiredIds })

    for (const locale of localeIds) {
      const t = locale === 'es' ? es : en
      const pathTo = (id: string) => pathOf({ name: 'move', id }, locale).slice(1)

      for (const javaScriptEnabled of [true, false]) {
        test.describe(`in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
          test.use({ javaScriptEnabled })

          test('leads to what took its place', async ({ page, site }) => {
            expect((await page.goto(`${pathTo(moved.id)}?theme=trade`))?.status()).toBe(200)
            const kept = javaScriptEnabled ? '?theme=trade' : ''
            await expect(page).toHaveURL(site + pathTo(successor) + kept)
            await expect(dashboard(page, t).entry.getByRole('heading', { name: title[locale] })).toBeVisible()
          })

          test('says why nothing took its place', async ({ page, site }) => {
            expect((await page.goto(pathTo(explained.id)))?.status()).toBe(200)
            const { entry } = dashboard(page, t)
            await expect(entry.getByText(t.shell.retired(explained.reason[locale]))).toBeVisible()
            await entry.getByRole('link', { name: title[locale] }).click()
            await expect(page).toHaveURL(site + pathTo(successor))
          })
        })
      }
    }
  })
}
