/**
 * What assistive technology is told of the main views: their landmarks, headings, lists and controls, in order. Names that
 * the record gives, and how many there are of anything, are left open.
 */

import { es } from '#tests/builders/siteTexts.ts'
import { moves } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { dashboard, expect, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const { facets, filters } = es.common

const head = `
  - link "${es.shell.skipToContent}"
  - banner:
    - link
    - navigation:
      - link
      - link
      - link
      - link
    - navigation "${es.shell.language}":
      - link "English"`

const listOfMonths = `
    - region "${es.moveList.label}":
      - region:
        - heading [level=2]
        - list:
          - listitem:
            - link`

test('the dashboard', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  await settled(page)
  await expect(page.locator('body')).toMatchAriaSnapshot(`${head}
  - main:
    - heading [level=1]
    - region:
      - heading [level=2]
      - list:
        - listitem:
          - link
    - search "${filters.label}":
      - combobox "${es.filterBar.searchLabel}"
      - button "${facets.country}"
      - button "${facets.person}"
      - button "${facets.kind}"
      - button "${es.filterBar.more}"
    - group "${es.band.label}":
      - button
    - button "${es.selection.share}"
    - status
    - region "${es.band.label}":
      - group "${es.filterBar.themes}":
        - checkbox
      - img:
        - group
      - status
      - img:
        - slider
        - slider
        - slider
    - button${listOfMonths}
    - region:
      - heading [level=2]
  - contentinfo`)
})

test('an entry', async ({ page }) => {
  const move = moves.find(({ claims, sources }) => claims.length > 2 && sources.length > 1)
  await page.goto(`/movimientos/${move?.id}`)
  await takenOver(page)
  await expect(page.locator('body')).toMatchAriaSnapshot(`${head}
  - main:
    - link
    - article "${es.entry.label}":
      - paragraph:
        - time
      - heading [level=1]
      - region:
        - button
        - button
        - button
        - status
      - paragraph
      - heading [level=2]
      - list:
        - listitem:
          - superscript:
            - link
      - heading [level=2]
      - list:
        - listitem:
          - link
  - contentinfo`)
})

test('the sources', async ({ page }) => {
  await page.goto('/fuentes')
  await takenOver(page)
  await expect(page.locator('body')).toMatchAriaSnapshot(`${head}
  - main:
    - heading [level=1]
    - heading [level=2]
    - link
    - group
    - heading [level=2]
    - search:
      - searchbox
      - combobox
    - status
    - group
  - contentinfo`)
})

test('the dialog that shares', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  await page.getByRole('button', { name: es.selection.share, exact: true }).click()
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
  - dialog:
    - heading [level=2]
    - group:
      - radio [checked]
      - radio
      - radio
      - radio
    - region:
      - textbox
      - button`)
})

test.describe('on a phone', () => {
  test.use(phone)

  test('the sheet of filters', async ({ page }) => {
    await page.goto('/')
    await takenOver(page)
    await page.getByRole('button', { name: es.filterBar.sheet, exact: true }).click()
    await expect(page.getByRole('dialog', { name: es.filterSheet.title })).toMatchAriaSnapshot(`
    - dialog:
      - heading "${es.filterSheet.title}" [level=2]
      - button
      - searchbox "${es.filterBar.searchLabel}"
      - group:
        - group "${facets.theme}":
          - list:
            - listitem:
              - checkbox
      - group: ${facets.country}
      - group: ${facets.person}
      - group: ${facets.kind}
      - group: ${facets.phase}
      - group: ${facets.status}
      - button [disabled]
      - status
      - button`)
    await expect(dashboard(page).list).toBeAttached()
  })
})
