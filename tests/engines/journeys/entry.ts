import { expect, test } from 'vitest'
import { es } from '#tests/builders/siteTexts.ts'
import { moveById } from '../../browser/support/record.ts'
import type { Reader } from '../reader/reader.ts'
import { dialog, entry, list, title } from './parts.ts'

const quito = moveById('2025-12-23-quito-noboa')
const path = `/movimientos/${quito.id}`

export function entryJourneys(reader: () => Reader): void {
  test('an entry opens from the list, leads to the next and back to it, and the list is as it was', async () => {
    const page = reader()
    await page.open('/?country=EC')
    await page.click(list, { role: 'link', has: quito.title.es })
    await page.isAt(`${path}?country=EC`)
    await page.isFocused(title)
    await page.click({ role: 'link', has: es.entry.inSelection.next })
    await page.isAt(/^\/movimientos\/(?!2025-12-23-quito).+\?country=EC$/)
    await page.click({ role: 'link', has: es.entry.inSelection.previous })
    await page.isAt(`${path}?country=EC`)
    await page.sees({ css: 'h1', name: quito.title.es })
    await page.click({ role: 'link', name: es.band.strip.all })
    await page.isAt('/?country=EC')
    await page.sees(list, { role: 'link', has: quito.title.es })
  })

  test('the dialog for sharing takes the focus, and Escape gives it back', async () => {
    const page = reader()
    await page.open(path)
    const share = [entry, { role: 'button', name: es.entry.share }] as const
    await page.click(...share)
    await page.sees(dialog)
    expect(await page.run(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
    await page.press('Escape')
    await page.counts(0, dialog)
    await page.isFocused(...share)
  })

  test('a quotation leads to its passage in the article, and from there to the entry', async () => {
    const page = reader()
    await page.open(path)
    await page.click(entry, { css: 'blockquote' }, { role: 'link' })
    await page.isAt(/^\/articulos\/[^?]+\?quote=[\d.]+#p\d+$/)
    await page.isInView({ css: 'mark[data-pointed]' })
    await page.back()
    await page.isAt(path)
    await page.sees(entry)
  })
}
