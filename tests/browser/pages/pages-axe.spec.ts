import { bringPatterns } from '../charts/figures.ts'
import { faultsOf } from '../support/axe.ts'
import { onEachLook } from '../support/looks.ts'
import { expect, test } from '../support/support.ts'

/** Pages as they are once everything on them has come, charts and map included. */
const pages = {
  dashboard: '/',
  entry: '/movimientos/2025-12-23-quito-noboa',
  country: '/paises/PE',
  year: '/2026',
  person: '/personas/daniel-noboa?theme=security',
  article: '/articulos/kast-noboa-carondelet?quote=3.0.53#p3',
  sources: '/fuentes',
  method: '/metodo',
  data: '/datos',
} as const

onEachLook(() => {
  for (const [name, address] of Object.entries(pages)) {
    test(`${name} has no fault that axe can find`, async ({ page }) => {
      test.slow() // axe reads the whole page
      await page.goto(address)
      await expect(page.getByRole('heading').first()).toBeVisible()
      await page.waitForLoadState('networkidle')
      if (withCharts(name)) {
        await bringPatterns(page)
        await expect(page.locator('#patterns svg [data-mark]').first()).toBeAttached()
        await page.waitForLoadState('networkidle')
      }
      expect(await faultsOf(page)).toEqual([])
    })
  }
})

function withCharts(name: string): boolean {
  return ['dashboard', 'country', 'person', 'year'].includes(name)
}
