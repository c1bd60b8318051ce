import { en, es } from '#tests/builders/siteTexts.ts'
import { faultsOf } from '../support/axe.ts'
import { moveById, withTheme } from '../support/record.ts'
import { expect } from '../support/support.ts'
import { expectAsHighAsItIs, expectNoScrolling, expectWorksInSandbox, snippetOf } from './framed.ts'
import { letAnySiteRead, test } from './hostSite.ts'

const quito = moveById('2025-12-23-quito-noboa')
const entry = `/embed/movimientos/${quito.id}`
const more = new RegExp(es.embed.moreMoves(2).replace('2', '\\d+'))

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

test('a frame of another site gets neither height nor answer', async ({ page, openHost, baseURL }) => {
  const foreign = `<iframe title="another" height="50" srcdoc="<script>parent.postMessage({ type: 'kast-en-el-mundo:height', height: 900 }, '*'); addEventListener('message', () => document.body.append('answered'))</script>"></iframe>`
  await openHost(snippetOf(`${baseURL}${entry}`) + foreign)
  await expect(page.getByTitle(quito.title.es)).not.toHaveAttribute('height', '120')
  await expect(page.getByTitle('another')).toHaveAttribute('height', '50')
  await expect(page.frameLocator('[title=another]').getByText('answered')).toHaveCount(0)
})

for (const width of [960, 800]) {
  test(`a view in a frame of ${width} px has the zoom alone: no choice of lanes, no copying, and a link to the same view`, async ({
    openHost,
    baseURL,
  }) => {
    const frame = await openHost(snippetOf(`${baseURL}/embed?theme=migration`, width))
    await frame.getByRole('button', { name: es.band.zoomIn }).click()
    await expect(frame.getByRole('button', { name: es.band.showAll, exact: true })).toBeVisible()
    await expect(frame.getByRole('button', { name: new RegExp(`^${es.band.group}`) })).toHaveCount(0)
    await expect(frame.getByRole('link', { name: es.embed.toView })).toHaveAttribute('href', /\?theme=migration&view=/)
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

test('a view is as long as what it shows, also in a browser that lays out the whole list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 })
  await page.goto('/embed')
  await expect(page.getByRole('region', { name: es.moveList.label }).getByRole('listitem').first()).toBeVisible()
  const beyond = await page.evaluate(() => {
    const sheet = new CSSStyleSheet() // a style element would be against the page's policy
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(sheet)
    const shown = document.querySelector('main')?.getBoundingClientRect().height ?? 0
    return document.documentElement.scrollHeight - shown
  })
  expect(Math.abs(beyond)).toBeLessThanOrEqual(1)
})

test('below the list of a view stands how many more moves it has, as a link to them', async ({ openHost, baseURL }) => {
  const frame = await openHost(snippetOf(`${baseURL}/embed?theme=migration`, 960))
  const rows = frame.getByRole('region', { name: es.moveList.label }).locator('[data-row]')
  const rest = frame.getByRole('link', { name: more })
  await expect(rest).toHaveAttribute('href', `${baseURL}/?theme=migration`)
  const told = async () => Number(/\d+/.exec((await rest.textContent()) ?? '')?.[0])
  const atFirst = await told()
  expect(atFirst).toBeLessThan(withTheme('migration').length)
  await rows.nth(10).scrollIntoViewIfNeeded()
  await expect.poll(told).toBeLessThan(atFirst)
  await rows.last().scrollIntoViewIfNeeded()
  await frame.locator('main > :has([data-row])').evaluate((box) => box.scrollTo(0, box.scrollHeight))
  await expect(rest).toHaveCount(0) // there are no more: it leads to the same view in the words of the one above
  await expect(frame.getByRole('link', { name: es.embed.toView })).toHaveCount(2)
})

test('a list that fits says nothing of more', async ({ openHost, baseURL }) => {
  const frame = await openHost(snippetOf(`${baseURL}/embed?kind=milestone`, 960))
  await expect(frame.getByRole('region', { name: es.moveList.label }).getByRole('listitem').first()).toBeVisible()
  await expect(frame.getByRole('link', { name: more })).toHaveCount(0)
  await expect(frame.getByRole('link', { name: es.embed.toView })).toHaveCount(1)
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
  await frame.getByRole('button', { name: es.band.zoomIn }).click()
  await expect(frame.getByRole('button', { name: es.band.showAll, exact: true })).toBeVisible()
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
