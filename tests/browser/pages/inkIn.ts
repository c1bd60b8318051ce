/** How much of a picture can be told from the ground, by the contrast that WCAG 2.2 asks of graphics (1.4.11). */
import type { Locator, Page } from '@playwright/test'
import { contrastOf, leastContrast } from '#src/record/check/contrast.ts'
import { pixelsOf } from '../../builders/png.ts'

type Box = { x: number; y: number; width: number; height: number }

/** The part of an element's pixels that can be told from a ground. */
export async function inkOf(element: Locator, ground: string): Promise<number> {
  const { width, height, inked } = await inkMap(element, ground)
  return inked({ x: 0, y: 0, width, height }) / (width * height)
}

/** For each part of an element that draws something how many of its pixels can be told from a ground. */
export async function inkIn(element: Locator, parts: Locator, ground: string): Promise<number[]> {
  const { inked } = await inkMap(element, ground)
  const boxes = await parts.evaluateAll(
    (all, whole) => {
      const at = (whole as Element).getBoundingClientRect()
      return all.flatMap((part) => {
        const { fill, fillOpacity, stroke, visibility } = getComputedStyle(part)
        const isFilled = !/^(none|transparent|rgba\(.*, 0\))$/.test(fill) && Number(fillOpacity) > 0.5
        const { x, y, width, height } = part.getBoundingClientRect()
        const isDrawn = visibility === 'visible' && Math.min(width, height) > 2 && (isFilled || stroke !== 'none')
        return isDrawn ? { x: x - at.x, y: y - at.y, width, height } : []
      })
    },
    await element.elementHandle(),
  )
  return boxes.map(inked)
}

/** The colour that a system colour has, as #rrggbb. */
export async function systemColour(page: Page, name: string): Promise<string> {
  const rgb = await page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = colour
    const { color } = getComputedStyle(probe)
    probe.remove()
    return color
  }, name)
  return hex((rgb.match(/\d+/g) ?? []).slice(0, 3).map(Number))
}

async function inkMap(element: Locator, ground: string) {
  const { width, height, size, bytes } = pixelsOf(await element.screenshot())
  const told = new Map<string, boolean>()
  const isInk = (x: number, y: number) => {
    const at = (y * width + x) * size
    const colour = hex([...bytes.subarray(at, at + 3)])
    if (!told.has(colour)) told.set(colour, contrastOf(colour, ground) >= leastContrast)
    return told.get(colour)
  }
  const inked = (box: Box) => {
    let count = 0
    for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, box.y + box.height); y++)
      for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, box.x + box.width); x++)
        if (isInk(x, y)) count += 1
    return count
  }
  return { width, height, inked }
}

function hex(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
