import { expect, type Locator } from '@playwright/test'
import { moves } from './record.ts'

/** The list as the build made it: the newest sixty moves, or all where there are fewer; an occasion is never cut. */
export async function expectBuiltRows(rows: Locator): Promise<void> {
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(Math.min(60, moves.length))
}
