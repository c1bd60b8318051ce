/** What hands do to the band: wheel, mouse and fingers. Each returns when the page stands still again. */
import type { Page } from '@playwright/test'
import { settled } from '../support/settled.ts'
import type { Place } from './bandView.ts'

export async function wheel(page: Page, at: Place, dx: number, dy: number, key?: 'Control'): Promise<void> {
  await page.mouse.move(at.x, at.y)
  const turned = await page.evaluateHandle(() => ({
    event: new Promise<void>((resolve) => {
      window.addEventListener('wheel', () => resolve(), { once: true, passive: true, capture: true })
    }),
  }))
  if (key) await page.keyboard.down(key)
  await page.mouse.wheel(dx, dy)
  await turned.evaluate(({ event }) => event) // the call above does not wait for the page to have met it
  if (key) await page.keyboard.up(key)
  await settled(page)
}

export async function drag(page: Page, from: Place, dx: number, dy = 0): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  const steps = 8
  for (let step = 1; step <= steps; step++) {
    await page.mouse.move(from.x + (dx * step) / steps, from.y + (dy * step) / steps)
  }
  await page.mouse.up()
  await settled(page)
}

/** Fingers that glide over the screen together, each from one place to another, a step in each frame. */
export async function swipe(page: Page, fingers: readonly { from: Place; to: Place }[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const steps = 12
  const at = (part: number) =>
    fingers.map(({ from, to }, id) => ({
      id,
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= steps; step++) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) })
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
  await settled(page)
}
