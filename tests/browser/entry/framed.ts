/** What an embed must do in a page of somebody else, whoever serves it. */

import type { BrowserContext, Page } from '@playwright/test'
import { embedSnippet } from '#src/features/share/embedSnippet.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { aRecord } from '../../builders/record.ts'
import { moveById } from '../support/record.ts'
import { expect } from '../support/support.ts'
import { type OpenHost, sandbox } from './hostSite.ts'

const quito = moveById('2025-12-23-quito-noboa')
const entry = `embed/movimientos/${quito.id}`

type Framed = {
  page: Page
  context: BrowserContext
  openHost: OpenHost
  /** The address of the dashboard, with a slash at its end. */
  site: string
}

/** The code that an editor of another site pastes. */
export function snippetOf(src: string, width = 640): string {
  return embedSnippet(
    { src, title: quito.title.es, width, height: 120 },
    src.replace(/(en\/)?embed\b.*$/, ''),
    aRecord().site.id,
  )
}

/** The same, shown in a sandbox. */
export function sandboxedSnippetOf(src: string, width = 640): string {
  return snippetOf(src, width).replace('<iframe', `<iframe sandbox="${sandbox}"`)
}

/** An entry stands there without our header, as high as it is, also once it gets narrower. */
export async function expectAsHighAsItIs({ page, openHost, site }: Framed): Promise<void> {
  const frame = await openHost(snippetOf(site + entry))
  await expect(frame.getByRole('heading', { level: 1, name: quito.title.es })).toBeVisible()
  await expect(frame.getByText(quito.summary.es)).toBeVisible()
  await expect(frame.getByRole('navigation')).toHaveCount(0)
  await expectNoScrolling(page)
  const wide = await heightOf(page)
  expect(await narrowed(page, 320)).toBeGreaterThan(wide)
  await expectNoScrolling(page)
}

/** In a sandbox it does the same, and its link leads to the site in a tab that knows nothing of the host. */
export async function expectWorksInSandbox({ page, context, openHost, site }: Framed): Promise<void> {
  const frame = await openHost(sandboxedSnippetOf(site + entry))
  const link = frame.getByRole('link', { name: es.embed.toEntry })
  await expect(link).toHaveAttribute('rel', 'noopener')
  await expectNoScrolling(page)
  const [opened] = await Promise.all([context.waitForEvent('page'), link.click()])
  await expect(opened).toHaveURL(`${site}movimientos/${quito.id}`)
  await expect(opened.getByRole('heading', { name: quito.title.es })).toBeVisible()
  expect(await opened.evaluate(() => window.opener)).toBeNull()
}

/** The frame is as high as the page in it: neither cut off nor followed by an empty stretch. */
export async function expectNoScrolling(page: Page): Promise<void> {
  const inner = page.frames().at(1)
  await expect
    .poll(async () => {
      const content = (await inner?.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height)) ?? 0
      return Math.abs((await heightOf(page)) - content)
    })
    .toBeLessThanOrEqual(1)
}

async function heightOf(page: Page): Promise<number> {
  return page.locator('iframe').evaluate((frame) => frame.clientHeight)
}

async function narrowed(page: Page, width: number): Promise<number> {
  const before = await heightOf(page)
  await page.locator('iframe').evaluate((frame, to) => frame.setAttribute('width', String(to)), width)
  await expect.poll(() => heightOf(page)).not.toBe(before)
  return heightOf(page)
}
