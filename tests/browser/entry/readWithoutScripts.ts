/** What a reader without JavaScript finds in an entry, and where its links lead. */

import type { Page } from '@playwright/test'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { pathOf } from '#src/url/paths.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { dashboard, expect } from '../support/support.ts'

type Reading = {
  page: Page
  /** The address of the dashboard, with a slash at its end. */
  site: string
  move: MoveFile
  locale: Locale
  /** As the entry should say it. */
  date: string
}

/** Opens an entry and reads it from its date to its sources; what its links lead to within the site must be there. */
export async function expectReadable({ page, site, move, locale, date }: Reading): Promise<void> {
  const t = locale === 'es' ? es : en
  const pathTo = (name: 'move' | 'country' | 'article', id: string) =>
    new URL(pathOf({ name, id }, locale).slice(1), site).pathname
  await page.goto(pathTo('move', move.id))
  const { entry } = dashboard(page, t)
  const linkTo = (address: string) => entry.locator(`a[href="${address}"]`).first()
  await expect(entry.getByRole('heading', { level: 1, name: move.title[locale] })).toBeVisible()
  await expect(entry.getByRole('time').first()).toHaveText(date)
  if (move.status !== 'occurred')
    await expect(entry.getByRole('strong').first()).toHaveText(t.common.statuses[move.status])
  await expect(entry.getByText(move.summary[locale])).toBeVisible()
  for (const { country, city, venue } of move.places) {
    const place = entry.getByRole('paragraph').filter({ hasText: `${city?.[locale]}, ` })
    await expect(place.locator(`a[href="${pathTo('country', country)}"]`)).toBeVisible()
    // A venue that the title names is not said again below it.
    const isNamed = venue && move.title[locale].toLowerCase().includes(venue[locale].toLowerCase())
    await expect(place.filter({ hasText: isNamed ? '' : (venue?.[locale] ?? '') })).toBeVisible()
    expect(await statusOf(pathTo('country', country))).toBe(200)
  }
  for (const fold of await entry.locator('summary').all()) await fold.click()
  for (const { text } of move.claims) await expect(entry.getByText(text[locale])).toBeVisible()
  for (const source of move.sources) {
    if (!('article' in source)) {
      if (source.url) await expect(linkTo(source.url)).toContainText(source.title)
      else await expect(entry.getByText(source.title)).toBeVisible()
      continue
    }
    await expect(linkTo(pathTo('article', source.article))).toBeVisible()
    expect(await statusOf(pathTo('article', source.article))).toBe(200)
  }

  async function statusOf(path: string): Promise<number> {
    return (await page.request.get(path)).status()
  }
}
