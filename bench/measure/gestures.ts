/** Two seconds of panning and of zooming the band, sent by the clock, and the frames that the page makes meanwhile. */
import type { CDPSession, Page } from '@playwright/test'
import { es } from '../../tests/builders/siteTexts.ts'

/** Frames a second, and the longest gap between two frames in milliseconds. */
export type Frames = { fps: number; worst: number }

const seconds = 2

/** With a dragging pointer, on the whole record zoomed in twice. */
export async function pan(page: Page, client: CDPSession): Promise<Frames> {
  await showAll(page)
  for (let step = 0; step < 2; step++) await page.getByRole('button', { name: es.band.zoomIn }).click()
  await page.waitForTimeout(600)
  const box = await stageBox(page)
  const y = box.y + box.height * 0.97 // on the axis, beside the marks
  const at = (x: number, type: 'mousePressed' | 'mouseMoved' | 'mouseReleased') =>
    client.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    })
  const middle = box.x + box.width / 2
  await at(middle, 'mousePressed')
  const frames = await framesWhile(page, (elapsed) =>
    at(middle + Math.sin(elapsed / 250) * box.width * 0.35, 'mouseMoved'),
  )
  await at(middle, 'mouseReleased')
  return frames
}

/** With Ctrl and the wheel, from the whole record in and out again. */
export async function zoom(page: Page, client: CDPSession): Promise<Frames> {
  await showAll(page)
  await page.waitForTimeout(600)
  const box = await stageBox(page)
  const x = box.x + box.width * 0.4
  const y = box.y + box.height * 0.5
  return framesWhile(page, (elapsed) =>
    client.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x,
      y,
      deltaX: 0,
      deltaY: elapsed < 1_000 ? -12 : 12,
      modifiers: 2, // Ctrl
    }),
  )
}

/** Sends input by the clock, about sixty times a second, and reads the frames that the page made meanwhile. */
async function framesWhile(page: Page, send: (elapsed: number) => Promise<unknown>): Promise<Frames> {
  await page.evaluate(() => {
    const frames: number[] = []
    const tick = (now: number) => {
      frames.push(now)
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    Object.assign(window, { benchFrames: frames })
  })
  const start = performance.now()
  const pending: Promise<unknown>[] = []
  for (let elapsed = 0; elapsed < seconds * 1_000; elapsed = performance.now() - start) {
    pending.push(send(elapsed))
    await new Promise((resolve) => setTimeout(resolve, 16))
  }
  await Promise.all(pending)
  const frames = await page.evaluate(() => (window as unknown as { benchFrames: number[] }).benchFrames.slice())
  const gaps = frames.slice(1).map((time, index) => time - (frames[index] ?? time))
  const length = (frames.at(-1) ?? 0) - (frames[0] ?? 0)
  return { fps: (gaps.length / length) * 1_000, worst: Math.max(...gaps) }
}

/** The button is there only while the band does not show the whole record. */
async function showAll(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: es.band.showAll, exact: true })
  if (await button.isVisible()) await button.click()
}

async function stageBox(page: Page) {
  const box = await page.locator('svg', { has: page.getByRole('group', { name: es.band.label }) }).boundingBox()
  if (!box) throw new Error('the band is not to be seen')
  return box
}
