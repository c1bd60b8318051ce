/** With the spacing of text that readers may set (WCAG 2.2, 1.4.12), no text is cut, and nothing scrolls sideways. */
import type { Page } from '@playwright/test'
import { bringPatterns } from '../charts/figures.ts'
import { articles, moveById } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { expect, fitsWidth, phone, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

const quito = moveById('2025-12-23-quito-noboa')
const pages = {
  home: '/',
  'a filter': '/?theme=migration&kind=visit&country=EC&q=a&list=lanes',
  entry: `/movimientos/${quito.id}`,
  country: '/paises/PE',
  article: `/articulos/${articles[0]?.id}`,
  sources: '/fuentes',
  data: '/datos',
  method: '/metodo',
} as const

for (const [width, options] of [
  [390, phone],
  [1024, { viewport: { width: 1024, height: 800 } }],
  [1280, {}],
] as const) {
  test.describe(`at ${width} pixels`, () => {
    test.use(options)
    for (const [name, address] of Object.entries(pages)) {
      test(`${name} cuts no text`, async ({ page }) => {
        await spaceTexts(page)
        await page.goto(address)
        await takenOver(page)
        if (name === 'home' || name === 'country') await bringPatterns(page)
        await settled(page)
        expect(await cutTexts(page)).toEqual([])
        expect(await fitsWidth(page)).toBe(true)
      })
    }
  })
}

/** Sets what the criterion names, in every page that is opened from now on. */
async function spaceTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const spaced = new CSSStyleSheet()
    spaced.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; content-visibility: visible !important; }
      p { margin-bottom: 2em !important; }
    `)
    document.adoptedStyleSheets.push(spaced)
  })
}

/**
 * What hides a part of its own text, and cannot be scrolled to it; but for texts that are for screen readers alone, excerpts,
 * which end after some lines whatever their spacing, and what is drawn, whose letters are placed by their widths.
 */
async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const exempt = '.visuallyHidden, svg'
    const [hides, scrolls] = [/^(hidden|clip)$/, /^(auto|scroll)$/]
    /** Whether a box hides what lies beyond it on one axis, with no box between it and the text that scrolls there. */
    const hidesText = (text: Element, box: Element, axis: 'overflowX' | 'overflowY') => {
      for (let at = text; at !== box; at = at.parentElement ?? box)
        if (scrolls.test(getComputedStyle(at)[axis])) return false
      return hides.test(getComputedStyle(box)[axis])
    }
    const cutBy = (box: Element): string | undefined => {
      const { left, right, top, bottom } = box.getBoundingClientRect()
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.parentElement
        if (!node.textContent?.trim() || !text?.checkVisibility() || text.closest(exempt)) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0)
        const isOut =
          (rects.some((rect) => rect.left < left - 1 || rect.right > right + 1) && hidesText(text, box, 'overflowX')) ||
          (rects.some((rect) => rect.top < top - 1 || rect.bottom > bottom + 1) && hidesText(text, box, 'overflowY'))
        if (isOut) return node.textContent
      }
    }
    return [...document.querySelectorAll('body *')]
      .filter((box) => {
        const { overflowX, overflowY, clipPath, display, webkitLineClamp } = getComputedStyle(box)
        return (
          (hides.test(overflowX) || hides.test(overflowY)) &&
          display !== 'inline' &&
          clipPath === 'none' &&
          webkitLineClamp === 'none' &&
          !box.closest(exempt)
        )
      })
      .flatMap((box) => cutBy(box) ?? [])
  })
}
