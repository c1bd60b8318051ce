import type { Page } from '@playwright/test'
import type { SiteTexts } from '#tests/builders/siteTexts.ts'
import { expectBuiltRows } from '../support/builtRows.ts'
import { dashboard, expect } from '../support/support.ts'

/** On a page that says that there is no such page: it leads to the timeline with all its moves. */
export async function expectWayHome(page: Page, t: SiteTexts): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: t.shell.notFound.title })).toBeVisible()
  await page.getByRole('link', { name: t.shell.notFound.home }).click()
  await expectBuiltRows(dashboard(page, t).rows) // with scripts the rest follows
}
