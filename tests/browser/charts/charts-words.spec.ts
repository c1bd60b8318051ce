import { kindIds } from '#src/domain/vocabulary.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { inPeriod } from '../band/spans.ts'
import { moves } from '../support/record.ts'
import { expect, test } from '../support/support.ts'
import { bringPatterns, figureNamed, markOf, titles } from './figures.ts'

const whole = formatNumber(moves.length, 'es')
const has = (theme: string) => (move: MoveFile) => move.themes.some((id) => id === theme)

test('months can be read as parts of each month', async ({ page }) => {
  await page.goto('/')
  const figure = await figureNamed(page, titles.months)
  await figure.getByRole('button', { name: es.charts.months.share }).click()
  await expect(figure.getByText(es.charts.months.countsShare)).toBeVisible()
  const height = async (mark: string) => (await markOf(figure, mark).locator('[data-tip]').boundingBox())?.height ?? 0

  // With half of the month's mentions a theme takes half of the height that all take together.
  const january = moves.filter(inPeriod('2026-01'))
  const mentions = january.reduce((sum, { themes }) => sum + themes.length, 0)
  const all = await Promise.all(
    [...new Set(january.flatMap(({ themes }) => themes))].map((theme) => height(`2026-01/${theme}`)),
  )
  const part = (await height('2026-01/migration')) / all.reduce((a, b) => a + b, 0)
  expect(part).toBeCloseTo(january.filter(has('migration')).length / mentions, 1)
})

test('the sentence is made from the data, ties included', async ({ page }) => {
  await page.goto('/')
  const figure = await figureNamed(page, titles.kind)
  const counts = new Map<string, number>()
  for (const { kind } of moves) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const leaders = kindIds.filter((kind) => counts.get(kind) === most).map((kind) => es.common.kinds[kind])
  const names = joinWords(leaders, 'es')
  await expect(figure).toContainText(
    es.charts.leaders('kind', names, leaders.length, String(most), whole, moves.length),
  )
})

test('nothing left to count is said, and nothing breaks', async ({ page }) => {
  await page.goto('/?q=zzzz')
  await bringPatterns(page)
  const figure = page.getByRole('figure', { name: titles.person, exact: true })
  await expect(figure).toContainText(es.charts.none)
  await expect(page.getByRole('figure', { name: titles.days, exact: true })).toContainText(es.charts.days.none)
})
