import type { Page } from '@playwright/test'
import type { Faults } from '../support/support.ts'

/** The browser reports the failed request, and React the error that a boundary caught. */
export function allowFailure(faults: Faults): void {
  faults.allow(/Failed to load resource/, /data file: /, /dynamically imported module/)
}

/** Lets everything through again, once what is on its way has been answered. */
export async function restore(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: 'wait' })
}
