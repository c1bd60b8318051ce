/** What pictures are taken of: every kind of page, and the states that a page can be brought to. */
import type { Page } from '@playwright/test'
import type { Locale } from '#src/domain/vocabulary.ts'
import { embedPathOf } from '#src/url/embedPaths.ts'
import { pathOf } from '#src/url/paths.ts'
import * as record from './record.ts'

export type Screen = {
  name: string
  address: (locale: Locale) => string
  /** In CSS pixels; all of `usualWidths` unless told. */
  widths?: readonly number[]
  scripts?: false
  media?: 'print'
  /** Brings the page to a state whose picture is that of the window; without it the whole page is taken. */
  reach?: (page: Page, locale: Locale) => Promise<unknown>
}

export const usualWidths = [390, 1280, 1680] as const
/** A sheet of A4 between its margins. */
const sheet = [680] as const
/** The timeline's marks take a pointer from here on; on narrower screens a page has none, and its menus stand in a sheet. */
const withMarks = [1280, 1680] as const
const withSheet = [390] as const

/** Names by which a control is found, as readers of both builds see them. */
const words = {
  share: { es: 'Compartir', en: 'Share' },
  country: { es: 'País', en: 'Country' },
  sheet: { es: 'Filtrar', en: 'Filter' },
  timeline: { es: 'Línea de tiempo', en: 'Timeline' },
} as const

const home = (query = '') => withQuery((locale) => pathOf({ name: 'dashboard' }, locale), query)
const entry = (id: string) => (locale: Locale) => pathOf({ name: 'move', id }, locale)
const article = (query = '') => withQuery((locale) => pathOf({ name: 'article', id: record.article }, locale), query)

export const screens: readonly Screen[] = [
  { name: 'home', address: home() },
  { name: 'home-filtered', address: home(`?theme=${record.theme}&country=${record.country}`) },
  { name: 'home-nothing', address: home('?q=zzzz') },
  { name: 'home-zoomed', address: home(`?view=${record.middleWindow}`) },
  { name: 'home-countries', address: home('?lanes=country') },
  { name: 'home-no-scripts', address: home(), scripts: false },
  { name: 'home-print', address: home(), media: 'print', widths: sheet },
  { name: 'home-menu', address: home(), widths: withMarks, reach: openMenu },
  { name: 'home-sheet', address: home(), widths: withSheet, reach: openSheet },
  { name: 'home-card', address: home(), widths: withMarks, reach: showCard },
  { name: 'home-cluster', address: home(), widths: withMarks, reach: openCluster },
  { name: 'entry-long', address: entry(record.long.id) },
  { name: 'entry-short', address: entry(record.short.id) },
  { name: 'entry-announced', address: entry(record.announced.id) },
  { name: 'entry-cancelled', address: entry(record.cancelled.id) },
  { name: 'entry-unknown', address: entry('no-such-entry') },
  { name: 'entry-no-scripts', address: entry(record.long.id), scripts: false },
  { name: 'entry-print', address: entry(record.long.id), media: 'print', widths: sheet },
  { name: 'entry-share', address: entry(record.long.id), reach: openShareDialog },
  { name: 'country', address: (locale) => pathOf({ name: 'country', id: record.country }, locale) },
  { name: 'person', address: (locale) => pathOf({ name: 'person', id: record.person }, locale) },
  { name: 'sources', address: (locale) => pathOf({ name: 'sources' }, locale) },
  { name: 'article', address: article() },
  { name: 'article-quote', address: article('?quote=3.0.53') },
  { name: 'data', address: (locale) => pathOf({ name: 'data' }, locale) },
  { name: 'method', address: (locale) => pathOf({ name: 'method' }, locale) },
  { name: 'not-found', address: (locale) => `${pathOf({ name: 'method' }, locale)}/no/such/page` },
  { name: 'embed-timeline', address: (locale) => embedPathOf({ name: 'dashboard' }, locale) },
  { name: 'embed-entry', address: (locale) => embedPathOf({ name: 'move', id: record.long.id }, locale) },
]

function withQuery(path: (locale: Locale) => string, query: string) {
  return (locale: Locale) => path(locale) + query
}

async function openShareDialog(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: words.share[locale], exact: true }).click()
  await page.getByRole('dialog').waitFor()
}

async function openMenu(page: Page, locale: Locale): Promise<void> {
  const name = words.country[locale]
  const filters = page.getByRole('search')
  await filters.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await filters.getByRole('group', { name, exact: true }).waitFor()
}

async function openSheet(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('button', { name: words.sheet[locale], exact: true }).click()
  await page.getByRole('dialog').waitFor()
}

/** By focus and not by pointer, which shows the same card without depending on where a mark lies. */
async function showCard(page: Page, locale: Locale): Promise<void> {
  const { band, marks } = timeline(page, locale)
  const links = await band.getByRole('link').count()
  await marks.getByRole('link').first().focus()
  await band.getByRole('link').nth(links).waitFor() // that of the card
}

async function openCluster(page: Page, locale: Locale): Promise<void> {
  await timeline(page, locale).marks.getByRole('button').first().press('Enter')
  await page.getByRole('dialog').waitFor()
}

function timeline(page: Page, locale: Locale) {
  const name = words.timeline[locale]
  const band = page.getByRole('region', { name, exact: true })
  return { band, marks: band.getByRole('group', { name: new RegExp(`^${name}`) }) }
}
