import type { Page } from '@playwright/test'
import { median } from './median.ts'

/** From the click until the second frame after the count has changed; the median of three themes, each on the full set. */
export async function filterTimes(page: Page): Promise<{ filter: number; clear: number }> {
  const times = await page.evaluate(async () => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('label[data-theme] input:enabled')].slice(0, 3)
    const said = document.querySelector('[role="status"]:has(b)') as HTMLElement
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
    const press = (box: HTMLInputElement) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        new MutationObserver((_, observer) => {
          observer.disconnect()
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)))
        }).observe(said, { subtree: true, childList: true, characterData: true })
        box.click()
      })
    const filter: number[] = []
    const clear: number[] = []
    for (const box of boxes) {
      await pause(400)
      filter.push(await press(box))
      await pause(400)
      clear.push(await press(box))
    }
    return { filter, clear }
  })
  return { filter: median(times.filter), clear: median(times.clear) }
}
