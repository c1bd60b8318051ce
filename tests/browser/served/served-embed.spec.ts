import { en } from '#tests/builders/siteTexts.ts'
import { expectAsHighAsItIs, expectNoScrolling, expectWorksInSandbox, sandboxedSnippetOf } from '../entry/framed.ts'
import { hostFixtures, type OpenHost } from '../entry/hostSite.ts'
import { withTheme } from '../support/record.ts'
import { sitePaths } from './builtSites.ts'
import { expect, test as served } from './servedSite.ts'

const test = served.extend<{ openHost: OpenHost }>(hostFixtures)

for (const sitePath of sitePaths) {
  test.describe(`another site shows what nginx serves at ${sitePath}`, () => {
    test.use({ sitePath })

    test('an entry, without our header and as high as it is', async ({ page, context, openHost, site }) => {
      await expectAsHighAsItIs({ page, context, openHost, site })
    })

    test('an entry in a sandbox, whose links lead to the site', async ({ page, context, openHost, site }) => {
      await expectWorksInSandbox({ page, context, openHost, site })
    })

    test('a filtered view in a sandbox, whose moves lead to the site', async ({ page, context, openHost, site }) => {
      const frame = await openHost(sandboxedSnippetOf(`${site}en/embed?theme=migration`, 960))
      const rows = frame.getByRole('region', { name: en.moveList.label }).locator('[data-row]') // of closed occasions too
      await expect(rows).toHaveCount(withTheme('migration').length)
      await expectNoScrolling(page)
      const [opened] = await Promise.all([context.waitForEvent('page'), rows.filter({ visible: true }).first().click()])
      await expect(opened).toHaveURL(new RegExp(`^${site}en/moves/[^?]+\\?theme=migration$`))
      await expect(opened.getByRole('article', { name: en.entry.label })).toBeVisible()
    })
  })
}
