import type { BrowserContext, FrameLocator, Page } from '@playwright/test'
import { frameTag } from '#src/features/share/embedSnippet.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { faultsOf } from './axe.ts'
import { expectAsHighAsItIs, expectNoScrolling, expectWorksInSandbox, snippetOf } from './framed.ts'
import { letAnySiteRead, sandbox, test } from './hostSite.ts'
import { moveById, withTheme } from './record.ts'
import { expect } from './support.ts'

const quito = moveById('2025-12-23-quito-noboa')
const entry = `/embed/movimientos/${quito.id}`

test('an entry stands in another site without our header, as high as it is', async ({
  page,
  context,
  openHost,
  baseURL,
}) => {
  await expectAsHighAsItIs({ page, context, openHost, site: `${baseURL}/` })
})

test('it works in a sandbox, and its links lead to the site in a tab of their own', async ({
  page,
  context,
  openHost,
  baseURL,
}) => {
  await letAnySiteRead(context, baseURL ?? '')
  await expectWorksInSandbox({ page, context, openHost, site: `${baseURL}/` })
  await context.unrouteAll({ behavior: 'ignoreErrors' }) // what the opened page still asks for is of no interest
})

test.describe('the look', () => {
  test('is that of the system', async ({ page, openHost, baseURL }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await openHost(frameTag({ src: `${baseURL}${entry}`, title: '', width: 640, height: 300 }))
    await expect.poll(() => groundOf(page)).toBeLessThan(60)
  })

  test('is that of a host which has its own, whatever system and reader chose for ours', async ({
    page,
    context,
    openHost,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await choseLight(context)
    await openHost(snippetOf(`${baseURL}${entry}`), 'dark')
    await expect.poll(() => groundOf(page)).toBeLessThan(60)
  })

  test('is never one that a reader chose for ours, not even before the app has come', async ({
    page,
    context,
    baseURL,
    faults,
  }) => {
    faults.allow(/net::ERR_FAILED/)
    await page.emulateMedia({ colorScheme: 'dark' })
    await choseLight(context)
    await context.route(/\/assets\/.*\.js$/, (route) => route.abort())
    const body = frameTag({ src: entry, title: '', width: 640, height: 300 })
    await page.route('/host', (route) => route.fulfill({ contentType: 'text/html', body })) // which shares what is stored
    await page.goto(`${baseURL}/host`)
    await expect(page.frameLocator('iframe').locator('html')).toHaveCSS('color-scheme', 'dark')
  })

  test('changes when the host changes its own, and goes back to the system with it', async ({
    page,
    openHost,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await openHost(snippetOf(`${baseURL}${entry}`))
    await expect.poll(() => groundOf(page)).toBeGreaterThan(200)
    await page.evaluate(() => document.documentElement.setAttribute('style', 'color-scheme: dark'))
    await expect.poll(() => groundOf(page)).toBeLessThan(60)
    await page.evaluate(() => document.documentElement.removeAttribute('style'))
    await expect.poll(() => groundOf(page)).toBeGreaterThan(200)
  })

  test('is asked for again when the reader turns to the frame', async ({ page, openHost, baseURL }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    const frame = await openHost(snippetOf(`${baseURL}${entry}`))
    await expectWhole(page, frame)
    await page.addStyleTag({ content: ':root { color-scheme: dark }' }) // of which no attribute tells
    await frame.getByRole('heading', { level: 1 }).hover()
    await expect.poll(() => groundOf(page)).toBeLessThan(60)
  })

  test('follows a host that follows the system', async ({ page, openHost, baseURL }) => {
    const style = '<style>@media (prefers-color-scheme: dark) { :root { color-scheme: dark } }</style>'
    await page.emulateMedia({ colorScheme: 'light' })
    await expectWhole(page, await openHost(style + snippetOf(`${baseURL}${entry}`), 'light'))
    expect(await groundOf(page)).toBeGreaterThan(200)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => groundOf(page)).toBeLessThan(60)
  })
})

test('a frame of another site gets neither height nor answer', async ({ page, openHost, baseURL }) => {
  const foreign = `<iframe title="another" height="50" srcdoc="<script>parent.postMessage({ type: 'kast-en-el-mundo:height', height: 900 }, '*'); addEventListener('message', () => document.body.append('answered'))</script>"></iframe>`
  await openHost(snippetOf(`${baseURL}${entry}`) + foreign)
  await expect(page.getByTitle(quito.title.es)).not.toHaveAttribute('height', '120')
  await expect(page.getByTitle('another')).toHaveAttribute('height', '50')
  await expect(page.frameLocator('[title=another]').getByText('answered')).toHaveCount(0)
})

for (const [where, attribute] of [
  ['a frame', ''],
  ['a sandbox', ` sandbox="${sandbox}"`],
] as const) {
  test(`in ${where} a view copies its link`, async ({ page, context, openHost, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await letAnySiteRead(context, baseURL ?? '')
    const code = snippetOf(`${baseURL}/embed?theme=migration`, 960)
    const frame = await openHost(code.replace('<iframe', `<iframe${attribute}`))
    await frame.getByRole('button', { name: es.band.share }).click()
    await expect(frame.getByText(es.band.shared)).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(new RegExp(`^${baseURL}/\\?theme=migration&view=`))
  })
}

test('a filtered view shows timeline and list, and every move leads out', async ({
  page,
  context,
  openHost,
  baseURL,
}) => {
  const frame = await openHost(snippetOf(`${baseURL}/embed?theme=migration`, 960))
  const list = frame.getByRole('region', { name: es.moveList.label })
  await expect(list.getByRole('listitem').getByRole('link')).toHaveCount(withTheme('migration').length)
  const mark = frame.getByRole('group', { name: es.band.label }).getByRole('link').first()
  await expect(mark).toBeVisible()
  await expectNoScrolling(page)
  const [byRow] = await Promise.all([context.waitForEvent('page'), list.getByRole('link').first().click()])
  await expect(byRow).toHaveURL(/\/movimientos\/[^?]+\?theme=migration$/)
  const [byMark] = await Promise.all([context.waitForEvent('page'), mark.press('Enter')])
  await expect(byMark).toHaveURL(/\/movimientos\/[^?]+\?theme=migration$/)
  await expect(list).toBeVisible()
})

test('a narrow one is the list alone, in the language of its address', async ({ openHost, baseURL }) => {
  const frame = await openHost(snippetOf(`${baseURL}/en/embed?theme=migration`, 360))
  await expect(frame.getByRole('region', { name: en.moveList.label })).toBeVisible()
  await expect(frame.getByRole('region', { name: en.band.label })).toBeHidden()
  await expect(frame.getByRole('link', { name: en.embed.toView })).toHaveAttribute(
    'href',
    `${baseURL}/en?theme=migration`,
  )
})

test('looking around adds no step to the history of the host', async ({ page, openHost, baseURL }) => {
  const frame = await openHost(snippetOf(`${baseURL}/embed`, 960))
  await frame.getByRole('region', { name: es.band.label }).waitFor()
  const before = await page.evaluate(() => history.length)
  await frame.getByLabel(es.band.lanes).selectOption('country')
  await expect(frame.getByText('Ecuador').first()).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(before)
})

for (const [name, address] of [
  ['an entry', entry],
  ['a view', '/embed?theme=migration'],
  ['an entry that does not exist', '/embed/movimientos/nothing'],
] as const) {
  test(`axe finds no fault in ${name}`, async ({ page, faults }) => {
    faults.allow(/404/)
    await page.goto(address)
    await expect(page.getByRole('contentinfo').or(page.locator('footer')).first()).toBeVisible()
    expect(await faultsOf(page)).toEqual([])
  })
}

/** A reader who has chosen the light look on our site. */
async function choseLight(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    try {
      localStorage.setItem('scheme', 'light')
    } catch {
      // the host's page has a storage of its own, or none
    }
  })
}

/** The entry is there, and the frame has no more heights to tell. */
async function expectWhole(page: Page, frame: FrameLocator): Promise<void> {
  await expect(frame.getByText(quito.summary.es)).toBeVisible()
  await expectNoScrolling(page)
}

/** From 0, black, to 255, white. */
async function groundOf(page: Page): Promise<number> {
  const colour = await page
    .frames()
    .at(1)
    ?.evaluate(() => {
      const main = document.querySelector('main')
      return main ? getComputedStyle(main).backgroundColor : 'rgb(255, 255, 255)'
    })
  const parts = (colour?.match(/\d+/g) ?? []).slice(0, 3).map(Number)
  return parts.reduce((sum, part) => sum + part, 0) / 3
}
