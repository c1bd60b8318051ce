/** What stands for several moves, or for none: occasions, clusters, hatched stretches. */

import { es } from '#tests/builders/siteTexts.ts'
import { askingForAll, countriesOf, moveById, moves } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { countIn, expect, test } from '../support/support.ts'
import { bandView, openBand } from './bandView.ts'
import { linkedWindow } from './bandWindow.ts'
import { crowdedAddress, spans, wholeRecord } from './spans.ts'

const occasion = moves.find((move) => move.occasion)?.occasion ?? ''
const ofOccasion = moves.filter((move) => move.occasion === occasion)

test('an occasion is one mark with its name and its number, opened as a list, closed again, and zoomed to', async ({
  page,
}) => {
  const { marks, gathered, links } = await openBand(page, crowdedAddress())
  const mark = marks.getByRole('button', { name: new RegExp(`: ${ofOccasion.length} movimientos`) })
  await expect(mark).toHaveCount(1)
  await expect(mark.locator('text').filter({ hasText: `${ofOccasion.length} movimientos` })).toBeVisible()
  await mark.press('Enter')
  await expect(gathered.getByRole('link')).toHaveCount(ofOccasion.length)
  await page.keyboard.press('Escape')
  await expect(gathered).toBeHidden()
  await mark.press('Enter')
  await gathered.getByRole('button', { name: es.bandDrawing.zoomTo }).click()
  await linkedWindow(page)
  await settled(page)
  await expect(mark).toHaveCount(0)
  expect(await links.count()).toBeGreaterThan(0)
})

test('an open move is drawn out of its cluster, which keeps the rest and says so', async ({ page }) => {
  const [open] = ofOccasion
  const { mark, marks } = await openBand(page, `/movimientos/${open?.id}${crowdedAddress().slice(1)}`)
  await expect(mark(open?.id ?? '')).toHaveRole('link')
  await expect(mark(open?.id ?? '')).toHaveAttribute('aria-current', 'true')
  await expect(marks.getByRole('button', { name: /además del que está abierto/ }).first()).toHaveAccessibleName(
    new RegExp(`${ofOccasion.length - 1} movimientos`),
  )
})

test('a cluster has no shape of a kind, and its total stands on top', async ({ page }) => {
  const { clusters } = await openBand(page, '/')
  const all = await clusters.evaluateAll((each) =>
    each.map((mark) => ({
      name: mark.ariaLabel ?? '',
      texts: [...mark.querySelectorAll('text')].map(({ textContent }) => textContent),
      shapes: mark.querySelectorAll('[data-theme] rect, [data-theme] path').length,
    })),
  )
  expect(all.length).toBeGreaterThan(0)
  for (const { name, texts, shapes } of all) {
    expect(texts).toContain(String(countIn(name)))
    expect(shapes).toBe(0)
  }
})

test('a long stretch without a move is hatched and says why, and the record ends with its last move', async ({
  page,
}) => {
  const { ground } = await openBand(page, `/?${askingForAll}`) // years before an election have long pauses
  const reason = ground.locator('text', { hasText: startOf(es.bandDrawing.emptyBy.noneRecorded) })
  await expect(reason.first()).toBeVisible()
  await openBand(page, '/')
  expect(Number(await bandView(page).end.getAttribute('aria-valuenow'))).toBeLessThanOrEqual(wholeRecord.to)
  await page.clock.setFixedTime(new Date((wholeRecord.to + 60) * 86_400_000))
  await page.reload()
  await expect(ground.locator('path')).toHaveCount(1) // the break of the axis
})

test('the band of a country hatches what the record lacks, not what the country lacks', async ({ page }) => {
  const country = 'EC'
  const own = spans.filter(({ id }) => countriesOf(moveById(id)).includes(country))
  const [from, to] = [Math.min(...own.map(({ first }) => first)), Math.max(...own.map(({ last }) => last))]
  const within = spans.filter(({ first, last }) => last >= from && first <= to).toSorted((a, b) => a.first - b.first)
  const gaps = within.filter(({ first }, at) => {
    const reached = Math.max(...within.slice(0, at).map(({ last }) => last))
    return at > 0 && first - reached - 1 > 42
  })
  const { ground } = await openBand(page, `/paises/${country}`)
  await expect(ground.locator('rect[fill^="url"]')).toHaveCount(gaps.length)
})

/** The first words of a text, which the drawing breaks into lines. */
function startOf(text: string): string {
  return text.split(' ').slice(0, 2).join(' ')
}
