import { spanInWords } from '#src/i18n/dateWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { moveById, moves, withTheme } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { dashboard, expect, test, themeLabel } from '../support/support.ts'
import { openBand } from './bandView.ts'
import { spanOf } from './spans.ts'

test('each name holds date, title, place, themes and its position of all', async ({ page }) => {
  const { links } = await openBand(page, '/?view=2026-03-10.2026-03-11')
  const total = moves.length
  const names = await links.evaluateAll((all) => all.map((mark) => [mark.getAttribute('data-mark'), mark.ariaLabel]))
  expect(names.length).toBeGreaterThan(12)
  const places: number[] = []
  for (const [id, name] of names) {
    const move = moveById(id ?? '')
    expect(name).toContain(spanInWords(spanOf(move.id), 'es'))
    expect(name).toContain(move.title.es)
    for (const theme of move.themes) expect(name).toContain(themeLabel(theme))
    for (const { city } of move.places) if (city) expect(name).toContain(typeof city === 'string' ? city : city.es)
    const position = /(\d+) de (\d+)$/.exec(name ?? '')
    expect(Number(position?.[2])).toBe(total)
    places.push(Number(position?.[1]))
  }
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(new Set(places).size).toBe(places.length)
})

test('the position follows the filter', async ({ page }) => {
  const { links } = await openBand(page, '/?theme=migration&view=2026-03-09.2026-03-14')
  const total = withTheme('migration').length
  expect(total).toBeLessThan(moves.length)
  await expect(links.first()).toHaveAccessibleName(new RegExp(`\\. \\d+ de ${total}$`))
})

test('a filter announces its count politely, and once', async ({ page }) => {
  await page.clock.install()
  await openBand(page, '/')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    for (const status of document.querySelectorAll('[role="status"], [aria-live]')) {
      let last = status.textContent
      new MutationObserver(() => {
        if (status.textContent === last) return
        last = status.textContent
        said.push(`${status.getAttribute('aria-live') ?? 'polite'}: ${status.textContent}`)
      }).observe(status, { subtree: true, childList: true, characterData: true })
    }
  })
  await dashboard(page).themeBox('migration').click()
  const count = `${withTheme('migration').length} de ${formatNumber(moves.length, 'es')} movimientos`
  await expect(dashboard(page).said(count)).toBeVisible()
  await page.clock.runFor(1_000)
  await settled(page)
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
  const counting = said.filter((words) => words.includes(count))
  expect(counting).toHaveLength(1)
  expect(counting[0]).toMatch(/^polite: /)
})
