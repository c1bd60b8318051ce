import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '#tests/builders/siteTexts.ts'
import { variety } from '../../builders/png.ts'
import { figureNamed, markOf, titles } from '../charts/figures.ts'
import { dashboard } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'
import { expect, folder, test } from './secondRecord.ts'

const fileOf = (path: string) => readFileSync(join(folder, path), 'utf8')
const phases = ['Primer mandato', 'Segundo mandato', 'Después del cargo']

test('the site of another record bears its name and speaks of its subject, in both languages', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  await expect(page).toHaveTitle(/ de Barack Obama · Obama en el mundo$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Barack Obama')
  const brand = page.getByRole('banner').getByRole('link', { name: /^Obama/ })
  await expect(brand).toHaveAttribute('lang', 'es')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveTitle(/ of Barack Obama · Obama in the world$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(brand).toHaveText('Obama in the world')
  await expect(brand).not.toHaveAttribute('lang')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Barack Obama')
})

test('its themes have their own colours, on both grounds', async ({ page }) => {
  await page.goto('/')
  const chips = page.getByRole('group', { name: 'Temas' }).getByRole('checkbox')
  await expect(chips).toHaveCount(5)
  const colour = () => chips.first().evaluate((chip) => getComputedStyle(chip).getPropertyValue('--theme').trim())
  await expect(chips.first()).toHaveAccessibleName(/^Alianzas/)
  expect(await colour()).toBe('#3a4fa3')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await colour()).toBe('#93a7f0')
})

test('its phases part the band, filter it, and are explained', async ({ page }) => {
  await page.goto('/?phase=second-term')
  await takenOver(page)
  const { rows } = dashboard(page)
  const all = JSON.parse(fileOf('data/obama-en-el-mundo.json')) as { moves: { phase: string }[] }
  const ofSecond = all.moves.filter(({ phase }) => phase === 'second-term')
  expect(ofSecond.length).toBeGreaterThan(0)
  await expect(rows).toHaveCount(ofSecond.length)
  await page.goto('/metodo')
  for (const name of phases) await expect(page.getByRole('term').filter({ hasText: name })).toBeVisible()
})

test('an entry opens from the list, and the map leads there from its own capital', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const { rows, entry } = dashboard(page)
  await rows.filter({ hasText: 'Londres' }).first().click()
  await expect(entry.getByRole('heading', { level: 1 })).toContainText('Londres')
  await page.goto('/')
  const map = await figureNamed(page, titles.map)
  await expect(markOf(map, 'GB/Londres')).toHaveCount(1)
  const { home, starts } = await map.locator('[data-picture] svg').evaluate((drawing) => {
    const begin = drawing.querySelector('[data-start]')
    return {
      home: [begin?.getAttribute('cx'), begin?.getAttribute('cy')].map(Number),
      starts: [...drawing.querySelectorAll('[data-leg]')].map((path) => path.getAttribute('d') ?? ''),
    }
  })
  const fromHome = starts.filter((d) => {
    const [, x, y] = /^M(-?[\d.]+),(-?[\d.]+)/.exec(d) ?? []
    return Math.hypot(Number(x) - (home[0] ?? NaN), Number(y) - (home[1] ?? NaN)) < 0.2
  })
  expect(fromHome.length).toBeGreaterThan(starts.length / 2)
  await expect(map.getByText('Washington', { exact: true })).toBeVisible()
})

test('its share picture is drawn, and its feeds and files have its name and ids', () => {
  expect(variety(readFileSync(join(folder, 'share/en/dashboard.png')))).toBeGreaterThan(0)
  const feed = fileOf('feeds/en.atom')
  expect(feed).toContain('<title>Obama in the world')
  expect(fileOf('feeds/es/alliances.atom')).toContain('Alianzas')
  expect(fileOf('calendar/es.ics')).toContain('@obama-en-el-mundo.invalid')
  expect(fileOf('data/datapackage.json')).toContain('"Barack Obama"')
  // Its subject has been to Santiago, too: what the code would say of the record in data/ is another thing.
  const texts = [
    feed,
    fileOf('index.html'),
    fileOf('en.html'),
    fileOf('data/datapackage.json'),
    fileOf('calendar/es.ics'),
  ]
  for (const text of texts) expect(text).not.toMatch(/Kast|(?:fuera de|outside|Presidencia de) Chile|President-elect/)
  // Its pages on method and data list no places, so that these have no reason to name the other country at all.
  for (const path of ['metodo.html', 'datos.html', 'en/method.html', 'en/data.html']) {
    expect(fileOf(path)).not.toMatch(/Kast|[Cc]hile|daniel-noboa/)
  }
  expect(fileOf('en.html')).toContain(en.moveList.label)
})
