import { expect, test } from '../served/servedSite.ts'
import { withTheme } from '../support/record.ts'
import { dashboard } from '../support/support.ts'

test.use({ sitePath: '/kast/' })

test('the dashboard opens where a server answers its folder without a slash', async ({ page, site }) => {
  const bare = site.slice(0, -1)
  await page.route(new RegExp(`^${bare}(\\?|$)`), async (route) =>
    route.fulfill({ response: await route.fetch({ url: site }) }),
  )
  await page.goto(`${bare}?theme=migration`)
  await expect(dashboard(page).rows).toHaveCount(withTheme('migration').length)
  await expect(page).toHaveURL(`${site}?theme=migration`)
})
