import { chromium } from '@playwright/test'
import { writeFileSync } from 'node:fs'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const snap = async (name: string, path: string, viewport = { width: 1280, height: 900 }, act?: (p: any) => Promise<void>) => {
  const page = await (await browser.newContext({ viewport, serviceWorkers: 'block' })).newPage()
  await page.goto('http://127.0.0.1:4662' + path)
  await page.waitForTimeout(2500)
  await act?.(page)
  writeFileSync(`/tmp/trees/${name}.yml`, await page.locator('body').ariaSnapshot())
  await page.close()
}
await snap('dashboard', '/')
await snap('entry', '/movimientos/2025-12-23-quito-noboa')
await snap('sources', '/fuentes')
await snap('country', '/paises/PE')
await snap('share', '/', undefined, async (p) => { await p.getByRole('button', { name: 'Compartir', exact: true }).click(); await p.waitForTimeout(1500) })
await snap('sheet', '/', { width: 390, height: 844 }, async (p) => { await p.getByRole('button', { name: 'Filtrar', exact: true }).click(); await p.waitForTimeout(1500) })
await browser.close(); process.exit(0)
