/** Addresses as they come out of messages, files and memory: each leads to its page, under its one address. */
import { es } from '#tests/builders/siteTexts.ts'
import { moveById } from '../support/record.ts'
import { addressOf, dashboard, expect, notFound, test } from '../support/support.ts'

const quito = moveById('2025-12-23-quito-noboa')
const entry = `/movimientos/${quito.id}`

const asked: [asked: string, address: string, heading: string][] = [
  ['/index.html', '/', es.common.site.title.join(' ')],
  ['/en.html', '/en', 'José Antonio Kast'],
  ['/EN', '/en', 'José Antonio Kast'],
  [`/EN/Moves/${quito.id}`, `/en/moves/${quito.id}`, quito.title.en],
  [`${entry}.html`, entry, quito.title.es],
  [`${entry}/?theme=trade`, `${entry}?theme=trade`, quito.title.es],
  [`//movimientos//${quito.id}`, entry, quito.title.es],
  [`${entry}).`, entry, quito.title.es],
  [`${entry}%E2%80%9D`, entry, quito.title.es],
  ['/paises/ec', '/paises/EC', 'Ecuador'],
  ['/DATOS,', '/datos', es.data.heading],
]

for (const [address, canonical, heading] of asked) {
  test(`${address} is ${canonical}`, async ({ page, faults, baseURL }) => {
    faults.allow(notFound) // the server need not know better
    await page.goto(`${baseURL}${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    await expect.poll(() => addressOf(page)).toBe(canonical)
    await expect(page.locator('head title')).not.toContainText(es.shell.notFound.title)
  })
}

test('a copy of a page under another name is that page', async ({ page, baseURL }) => {
  await page.route('**/copia', async (route) => {
    const response = await route.fetch({ url: `${baseURL}${entry}` })
    await route.fulfill({ response })
  })
  await page.goto('/copia')
  await expect(dashboard(page).entry.getByRole('heading', { name: quito.title.es })).toBeVisible()
  await expect.poll(() => addressOf(page)).toBe(entry)
})

test('the dashboard in the place of an unknown address is not taken for it', async ({ page, baseURL }) => {
  await page.route('**/nada', async (route) => {
    const response = await route.fetch({ url: `${baseURL}/` })
    await route.fulfill({ response })
  })
  await page.goto('/nada')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(es.shell.notFound.title)
})

test('an address that nobody can read says that there is no such entry', async ({ page, faults }) => {
  faults.allow(notFound, /400/)
  await page.goto('/movimientos/%')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(es.common.entry.notFound)
})

test('a link out of the source of a page selects as it was meant', async ({ page }) => {
  await page.goto('/?theme=trade&amp;country=EC')
  await expect(dashboard(page).parts.getByRole('listitem')).toHaveCount(3) // two fields, and what clears them
  expect(addressOf(page)).toBe('/?theme=trade&country=EC')
})

test('a parameter that is none of ours but near to one is named', async ({ page }) => {
  await page.goto('/?Theme=trade&utm_source=chat')
  await expect(page.getByText(es.notices.ignored)).toContainText('Theme=trade')
  await expect(page.getByText(es.notices.ignored)).not.toContainText('utm_source')
})
