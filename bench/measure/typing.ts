/** Words typed into the search field key by key, and how long the page takes to answer and to paint. */
import type { CDPSession, Page } from '@playwright/test'
import { es } from '../../tests/builders/siteTexts.ts'
import { type Task, traceMainThread } from './mainThread.ts'

/** All in milliseconds. */
export type Typed = {
  /** From the last key until the suggestions are those of the word, painted; 0 where they were before. */
  suggested: number
  /** From the last key until the number of moves and the first rows are those of the word. */
  followed: number
  /** Between two frames, from the first key until the pause in which the page begins to follow. */
  typing: number[]
  /** Between two frames after that. */
  following: number[]
  /** Of the processor: all from the last key until its suggestions, the longest task while typing, the longest after that. */
  processor: { suggested: number; typing: number; following: number }
}

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

type Shown = { at: number; suggestions: string; results: string }

/** The search field has to be empty. */
export async function typeWord(page: Page, client: CDPSession, word: string): Promise<Typed> {
  const endTrace = await traceMainThread(client)
  await page.evaluate(() => {
    const frames: number[] = []
    const shown: Shown[] = []
    const keys: number[] = []
    const ended = new AbortController()
    const { signal } = ended
    const tick = (now: number) => {
      frames.push(now)
      if (!signal.aborted) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    const look = () => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
        .slice(0, 5)
        .map(({ dataset }) => dataset.row)
      const count = document.querySelector('main [role="status"]:not(.visuallyHidden) b')?.textContent
      const suggestions = document.querySelector('[role="listbox"]')?.textContent ?? ''
      if (suggestions !== shown.at(-1)?.suggestions) performance.mark('bench-suggested')
      shown.push({ at: performance.now(), suggestions, results: [count, ...rows].join(' ') })
    }
    // After the frame that paints the change: a message comes when it has been laid out.
    const painted = () => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', look, { once: true })
      port1.start()
      port2.postMessage(null)
    }
    const watched = new MutationObserver(() => requestAnimationFrame(painted))
    watched.observe(document.body, { subtree: true, childList: true, characterData: true })
    // By its time stamp: a handler may run late.
    const press = ({ timeStamp }: Event) => {
      keys.push(timeStamp)
      performance.mark('bench-key')
    }
    addEventListener('keydown', press, { capture: true, signal })
    look()
    const end = () => {
      ended.abort()
      watched.disconnect()
      return { frames, shown, keys }
    }
    Object.assign(window, { benchTyping: end })
  })
  await page.keyboard.type(word, { delay: betweenKeys })
  await page.waitForTimeout(2_500)
  const { frames, shown, keys } = await page.evaluate(() =>
    (window as unknown as { benchTyping: () => { frames: number[]; shown: Shown[]; keys: number[] } }).benchTyping(),
  )
  const { tasks, marks } = await endTrace()
  const [first = 0, last = 0] = [keys[0], keys.at(-1)]
  const pressed = marks.filter(({ name }) => name === 'bench-key').map(({ at }) => at)
  const [from = 0, to = 0] = [pressed[0], pressed.at(-1)]
  const suggestedAt = marks.findLast(({ name }) => name === 'bench-suggested')?.at ?? to
  const gaps = frames.slice(1).map((at, before) => ({ at, gap: at - (frames[before] ?? at) }))
  return {
    suggested: sinceWhen(shown, 'suggestions') - last,
    followed: sinceWhen(shown, 'results') - last,
    typing: gaps.filter(({ at }) => at >= first && at <= last + betweenKeys).map(({ gap }) => gap),
    following: gaps.filter(({ at }) => at > last + betweenKeys).map(({ gap }) => gap),
    processor: {
      suggested: tasks
        .filter(({ end, at }) => end > to && at < suggestedAt)
        .reduce((sum, { processor }) => sum + processor, 0),
      typing: longest(tasks.filter(({ end, at }) => end > from && at <= to + betweenKeys)),
      following: longest(tasks.filter(({ at }) => at > to + betweenKeys)),
    },
  }

  /** When what is shown at the end came; not before the last key. */
  function sinceWhen(all: readonly Shown[], what: 'suggestions' | 'results'): number {
    const end = all.at(-1)?.[what]
    const other = all.findLastIndex((each) => each[what] !== end)
    return Math.max(all[other + 1]?.at ?? 0, last)
  }
}

function longest(tasks: readonly Task[]): number {
  return Math.max(0, ...tasks.map(({ processor }) => processor))
}
