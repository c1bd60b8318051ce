/** Where lines end: no line begins with the dot between two parts, or with the arrow of a link that leads out. */

import type { Page } from '@playwright/test'
import { moves } from '../support/record.ts'
import { expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const unsure = moves.find(({ status }) => status === 'cancelled') ?? moves[0]
if (!unsure) throw new Error('the record has no move')

const pages = {
  dashboard: '/',
  entry: `/movimientos/${unsure.id}`,
  'English entry': `/en/moves/${unsure.id}`,
  sources: '/fuentes',
  method: '/metodo',
} as const

/** From the narrowest phone on, so that lines end at many places. */
const widths = Array.from({ length: 12 }, (_, step) => 320 + step * 11)

for (const [name, address] of Object.entries(pages)) {
  test(`${name}: no line begins with a dot or an arrow`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(address)
    await takenOver(page)
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 })
      expect(await strayAt(page), `at ${width} px`).toEqual([])
    }
  })
}

/** The words around each dot and arrow that is the first of its line. */
function strayAt(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stray: string[] = []
    const range = document.createRange()
    const rectOf = (node: Node, at: number): DOMRect | undefined => {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getClientRects()[0]
    }

    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent ?? ''
      let block = node.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      for (let at = text.indexOf('·'); at >= 0; at = text.indexOf('·', at + 1)) {
        const dot = rectOf(node, at)
        if (dot && block && dot.left - block.getBoundingClientRect().left < 2) stray.push(text)
      }
    }

    // A part that begins a line stands further left, so that its dot is cut off.
    for (const part of document.querySelectorAll('main :is(span, b, strong, time)')) {
      if (getComputedStyle(part, '::before').content !== '"·"') continue
      const own = part.getBoundingClientRect()
      const before = part.previousElementSibling?.getBoundingClientRect()
      const edge = part.parentElement?.getBoundingClientRect().left ?? 0
      if (own.width > 0 && before && before.bottom <= own.top + 1 && own.left > edge - 5) stray.push(part.textContent)
    }

    for (const link of document.querySelectorAll('a[rel~="external"]:has(svg)')) {
      const title = link.firstElementChild?.firstChild
      const last = title && rectOf(title, (title.textContent ?? '').length - 1)
      const arrow = link.querySelector('svg')?.getBoundingClientRect()
      if (arrow && last && (arrow.top >= last.bottom || arrow.left < last.right)) stray.push(link.textContent)
    }
    return stray
  })
}
