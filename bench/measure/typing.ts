/** Words typed into the search field key by key, and how long the page takes to answer and to paint. */
import type { Page } from '@playwright/test'
import { es } from '../../tests/builders/siteTexts.ts'

/** Milliseconds from the last key of a word to the frame after what it finds is shown, and the longest gaps between two frames. */
export type Typed = { results: number[]; gaps: number[] }

/** Time between two keys: that of a fast typist, some 80 words a minute. */
const betweenKeys = 150

/** Milliseconds from the focus of the field to the end of the last file of the search, which is then loaded whole. */
export async function focusSearch(page: Page): Promise<number> {
  await page.evaluate(() => Object.assign(window, { benchFocus: performance.now() }))
  await page.getByRole('combobox', { name: es.filterBar.searchLabel }).focus()
  const handle = await page.waitForFunction(() => {
    const { benchFocus, benchLast } = window as unknown as {
      benchFocus: number
      benchLast?: { count: number; at: number }
    }
    const files = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/search/'))
    const now = performance.now()
    if (files.length === 0) return null
    if (files.length !== benchLast?.count) Object.assign(window, { benchLast: { count: files.length, at: now } })
    const quiet = benchLast && files.length === benchLast.count && now - benchLast.at > 2_000
    return quiet ? Math.max(...files.map((file) => (file as PerformanceResourceTiming).responseEnd)) - benchFocus : null
  })
  return (await handle.jsonValue()) ?? Number.NaN
}

/** The search field has to be empty. */
export async function typeWord(page: Page, word: string): Promise<Typed> {
  await page.evaluate(() => {
    const frames: number[] = []
    const changes: number[] = []
    let key = 0
    const tick = (now: number) => {
      frames.push(now)
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    const painted = (marks: number[]) => requestAnimationFrame(() => marks.push(performance.now()))
    new MutationObserver((records) => {
      const told = '[role="listbox"], [role="status"], main ol'
      if (records.some(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(told)))
        painted(changes)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    addEventListener('keydown', () => Object.assign(window, { benchKey: (key = performance.now()) }), true)
    Object.assign(window, { benchTyping: { frames, changes }, benchKey: key })
  })
  await page.keyboard.type(word, { delay: betweenKeys })
  await page.waitForTimeout(1_500)
  const { frames, changes, key } = await page.evaluate(() => {
    const { benchTyping, benchKey } = window as unknown as {
      benchTyping: { frames: number[]; changes: number[] }
      benchKey: number
    }
    return { ...benchTyping, key: benchKey }
  })
  const answer = changes.find((at) => at > key)
  const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at))
  return { results: answer === undefined ? [] : [answer - key], gaps }
}
