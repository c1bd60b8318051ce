/** When a page has stopped changing, judged by its state and not by elapsed time. */
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'

type ReactRoot = { pendingLanes: number; suspendedLanes: number; pingedLanes: number }
type Standing = { call: string; place: string; frames: number }

/**
 * Waits until React has nothing left to render, no animation runs, and address, scroll positions and heights have stayed
 * the same over three frames. A long animation, such as one that lets a hint fade, does not count.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction((call) => {
    const memory = window as unknown as { standing?: Standing }
    const rows = document.querySelectorAll('[data-row]')
    const tops = [rows[0], rows[rows.length - 1]].map((row) => row?.getBoundingClientRect().top)
    const place = [location.href, scrollX, scrollY, document.body.scrollHeight, ...tops].join(' ')
    const last = memory.standing
    const root = document.querySelector('#root')
    const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer$'))
    const react = (root as unknown as Record<string, { stateNode: ReactRoot } | undefined>)[key ?? '']?.stateNode
    // A boundary that waits for its code or data is not pending work: it renders only when those have loaded.
    const isRendered = react && (react.pendingLanes & (~react.suspendedLanes | react.pingedLanes)) === 0
    const durations = document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().duration))
    const isGrown = document.querySelector('section[aria-busy="true"]') === null // a long list comes by steps
    const isIdle = isRendered && isGrown && durations.every((duration) => duration > 1_000)
    const goesOn = isIdle && last?.call === call && last.place === place
    memory.standing = { call, place, frames: goesOn ? last.frames + 1 : 0 }
    return memory.standing.frames >= 3
  }, randomUUID())
}
