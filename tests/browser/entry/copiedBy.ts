import type { Locator } from '@playwright/test'
import { expect } from '../support/support.ts'

/**
 * What lies on the clipboard after a press on a button, once that was said in the status line of its part of the page.
 * The line must have stood there empty: readers of screens say what changes in it.
 */
export async function copiedBy(part: Locator, button: string, said: string): Promise<string> {
  const lines = part.getByRole('status')
  await expect(lines.first()).toBeAttached()
  await expect(lines.filter({ hasText: /./ })).toHaveCount(0)
  await part.getByRole('button', { name: button, exact: true }).click()
  await expect(lines.filter({ hasText: said })).toBeVisible()
  return part.page().evaluate(() => navigator.clipboard.readText())
}
