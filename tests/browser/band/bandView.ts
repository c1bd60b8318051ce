/** The band as a reader's hand and eye meet it: its parts, and the places of its marks. */

import type { Locator, Page } from '@playwright/test'
import { es } from '#tests/builders/siteTexts.ts'
import { builtFile } from '../support/record.ts'
import { settled } from '../support/settled.ts'
import { dashboard, expect } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

export type Place = { x: number; y: number }

export function bandView(page: Page, t = es) {
  const { band, marks } = dashboard(page, t)
  const stage = band.getByRole('presentation').filter({ has: page.locator('svg') })
  const drawing = stage.locator(':scope > svg')
  return {
    stage,
    drawing,
    marks,
    links: marks.getByRole('link'),
    clusters: marks.getByRole('button'),
    mark: (id: string) => marks.locator(`[data-mark="${id}"]`),
    /** The words on the axis and over the lanes. */
    ground: drawing.locator(':scope > g').first(),
    /** The stretches of the density; clusters are buttons too. */
    bins: drawing.locator('rect[role="button"]'),
    card: stage.locator(':scope > [data-overlay] > div:not([role])'),
    gathered: page.getByRole('dialog'),
    laneSaid: stage.getByRole('status'),
    hint: stage.getByText(t.bandDrawing.wheelHint('Ctrl')),
    zoomIn: page.getByRole('button', { name: t.band.zoomIn }),
    zoomOut: page.getByRole('button', { name: t.band.zoomOut }),
    all: page.getByRole('button', { name: t.band.showAll, exact: true }),
    /** The button of the tools that says by what lanes group moves, and opens that choice. */
    lanes: page.getByRole('button', { name: new RegExp(`^${t.band.group}`) }),
    /** Chooses a field of the lanes or their order. */
    choose: async (name: string) => {
      await page.getByRole('button', { name: new RegExp(`^${t.band.group}`) }).click()
      await page.getByRole('radio', { name, exact: true }).check()
      await page.keyboard.press('Escape')
    },
    laneNames: band.locator('ul[aria-hidden="true"] li, [role="group"] label'),
    whole: band.getByRole('slider', { name: t.bandDrawing.overviewMove }),
    start: band.getByRole('slider', { name: t.bandDrawing.overviewStart }),
    end: band.getByRole('slider', { name: t.bandDrawing.overviewEnd }),
  }
}

/** Opens an address and waits until the band is drawn, answers to gestures and stands still. */
export async function openBand(page: Page, address: string, t = es): Promise<ReturnType<typeof bandView>> {
  await page.goto(address)
  return bandStanding(page, t)
}

/** The same once a page was opened in another way. */
export async function bandStanding(page: Page, t = es): Promise<ReturnType<typeof bandView>> {
  await takenOver(page)
  const view = bandView(page, t)
  await expect(view.whole).toBeVisible()
  await page.evaluate(`import('/${builtFile('src/features/band/interaction/BandGestures.tsx')}').then(() => undefined)`)
  await settled(page)
  return view
}

/** Where each mark stands: the middle of its stroke, from the left of the drawing, by its id. */
export async function positions(page: Page): Promise<Record<string, number>> {
  await settled(page)
  const { stage, marks } = bandView(page)
  const left = (await boxOf(stage)).x
  const found = await marks.locator('[data-mark]').evaluateAll((all) =>
    all.map((mark): [string, number] => {
      const box = mark.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect()
      return [mark.getAttribute('data-mark') ?? '', box.x + box.width / 2]
    }),
  )
  return Object.fromEntries(found.map(([id, x]) => [id, x - left]))
}

export async function positionOf(page: Page, id: string): Promise<number> {
  return (await positions(page))[id] ?? Number.NaN
}

/** The middle of a mark's uppermost shape on the page: where a pointer hits it and no other. */
export async function pointOf(page: Page, id: string): Promise<Place> {
  await settled(page)
  const box = await boxOf(bandView(page).mark(id).locator('rect').first())
  return { x: box.x + box.width / 2, y: box.y + 10 }
}

/** A place on the foot of the drawing, where there are no marks, by the part of its width. */
export async function footAt(page: Page, part: number): Promise<Place> {
  const box = await boxOf(bandView(page).drawing)
  return { x: box.x + part * box.width, y: box.y + box.height - 12 }
}

export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`nothing to be seen: ${String(locator)}`)
  return box
}
