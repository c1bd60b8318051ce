import { test } from 'vitest'
import { en, es } from '#tests/builders/siteTexts.ts'
import { themes as allThemes, countriesOf, moves, withTheme } from '../../browser/support/record.ts'
import type { Reader } from '../reader/reader.ts'
import { band, filters, list, marks, rows, themes, title } from './parts.ts'

const migration = allThemes.find(({ id }) => id === 'migration')?.label.es

export function dashboardJourneys(reader: () => Reader): void {
  test('a theme and a country filter, Back and Forward follow, and all is taken back', async () => {
    const page = reader()
    await page.open('/')
    await page.counts(moves.length, ...rows)
    await page.click(themes, { role: 'checkbox', has: migration })
    await page.isAt('/?theme=migration')
    await page.counts(withTheme('migration').length, ...rows)

    await page.click(filters, { role: 'button', has: es.common.facets.country })
    const countries = { role: 'group', name: es.common.facets.country } as const
    await page.click(filters, countries, { role: 'checkbox', has: 'Perú' })
    await page.isAt('/?theme=migration&country=PE')
    const both = withTheme('migration').filter((move) => countriesOf(move).includes('PE'))
    await page.counts(both.length, ...rows)
    await page.press('Escape')
    await page.counts(0, filters, countries)

    await page.back()
    await page.isAt('/?theme=migration')
    await page.counts(withTheme('migration').length, ...rows)
    await page.forward()
    await page.isAt('/?theme=migration&country=PE')
    await page.counts(both.length, ...rows)
    await page.click({ role: 'button', name: es.selection.clearAll })
    await page.isAt('/')
    await page.counts(moves.length, ...rows)
  })

  test('the timeline zooms by keys, and a mark that is pressed leads to its entry', async () => {
    const page = reader()
    await page.open('/?theme=energy')
    await page.sees(...marks, { css: 'a[data-mark]' })
    await page.focus('g[role="group"] [data-mark][tabindex="0"]')
    await page.press('+')
    await page.isAt(/[?&]view=/)
    await page.press('0')
    await page.isAt('/?theme=energy')
    await page.click(...marks, { css: 'a[data-mark] rect' })
    await page.isAt(/^\/movimientos\/[^?]+\?theme=energy/)
    await page.isFocused(title)
    await page.back()
    await page.isAt('/?theme=energy')
    await page.counts(withTheme('energy').length, ...rows)
  })

  test('the buttons of the timeline zoom, too', async () => {
    const page = reader()
    await page.open('/')
    await page.click({ role: 'button', name: es.band.zoomIn })
    await page.isAt(/^\/\?view=/)
    await page.click({ role: 'button', name: es.band.showAll })
    await page.isAt('/')
    await page.sees(band)
  })

  test('charts and map come, and a bar and a point filter', async () => {
    const page = reader()
    await page.open('/')
    await page.bring({ css: '#patterns' })
    const kinds = { role: 'figure', name: es.charts.facets.kind.title } as const
    await page.bring(kinds)
    const visit = [kinds, { css: 'svg [data-mark="visit"]' }] as const
    await page.click(...visit)
    await page.isAt('/?kind=visit')
    await page.counts(moves.filter(({ kind }) => kind === 'visit').length, ...rows)
    await page.click(...visit)
    await page.isAt('/')
    const map = { role: 'figure', name: es.map.title } as const
    await page.bring(map)
    await page.click(map, { css: 'svg [data-mark="EC/Quito"]' })
    await page.isAt('/?country=EC')
    await page.counts(moves.filter((move) => countriesOf(move).includes('EC')).length, ...rows)
  })

  test('the other language keeps the selection, and Back leads to the first', async () => {
    const page = reader()
    await page.open('/?theme=migration')
    await page.click({ role: 'region', name: es.shell.language }, { role: 'link', name: 'English' })
    await page.isAt('/en?theme=migration')
    const english = [{ role: 'region', name: en.moveList.label }, { css: '[data-row]' }] as const
    await page.counts(withTheme('migration').length, ...english)
    await page.back()
    await page.isAt('/?theme=migration')
    await page.sees(list)
  })
}
