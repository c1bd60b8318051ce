/** The window of time that the band shows: as its link says it, and as its overview draws it. */
import type { Page } from '@playwright/test'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { fitWindow, parseWindow, sameWindow, type TimeWindow } from '#src/domain/time/timeWindow.ts'
import { settled } from '../support/settled.ts'
import { expect } from '../support/support.ts'
import { bandView } from './bandView.ts'

/** What the overview says in words that is visible, to the day. */
export async function windowSaid(page: Page): Promise<string> {
  return (await bandView(page).whole.getAttribute('aria-valuetext')) ?? ''
}

/** The window that the link says, or null. */
export function windowOf(page: Page): TimeWindow | null {
  return parseWindow(new URL(page.url()).searchParams.get('view') ?? '')
}

/** The window that the overview draws, exactly, within the whole that can be shown. */
export async function drawnWindow(page: Page): Promise<TimeWindow & { whole: TimeWindow }> {
  await settled(page)
  return bandView(page).whole.evaluate((brush) => {
    const whole = { from: Number(brush.ariaValueMin), to: Number(brush.ariaValueMax) }
    const width = brush.closest('svg')?.width.baseVal.value ?? 0
    const momentOf = (part: string) => {
      const handle = brush.parentElement?.querySelector<SVGGElement>(`[data-part="${part}"]`)
      const x = handle?.transform.baseVal.consolidate()?.matrix.e ?? Number.NaN
      return whole.from + (x / width) * (whole.to - whole.from)
    }
    return { from: momentOf('from'), to: momentOf('to'), whole }
  })
}

/** The window that the link says once it says what is drawn: a gesture writes the link only when it has come to rest. */
export async function linkedWindow(page: Page): Promise<TimeWindow> {
  await expect
    .poll(
      async () => {
        const { whole, ...drawn } = await drawnWindow(page)
        const linked = windowOf(page)
        return linked !== null && sameWindow(fitWindow(linked, whole), drawn)
      },
      { message: 'the link does not say the window that is drawn' },
    )
    .toBe(true)
  return windowOf(page) ?? { from: Number.NaN, to: Number.NaN }
}

export function lengthOf({ from, to }: TimeWindow): number {
  return to - from
}

export function windowFrom(from: string, to: string): TimeWindow {
  return { from: toDay(from), to: toDay(to) }
}
