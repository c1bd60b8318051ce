import type { Node } from '@takumi-rs/core'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import type { Page } from '#src/url/paths.ts'
import { boundCard } from '../cards/card.ts'
import { cardOf } from '../cards/cardOf.ts'
import type { PictureRecord } from '../cards/record.ts'
import { axisLabels, phaseLabels } from './axisLabels.ts'
import { drawFaint, drawGround, drawHighlighted } from './drawing.tsx'
import type { Palette } from './palette.ts'
import { picturePath } from './picturePath.ts'
import { pictureTree } from './pictureTree.ts'

/** A picture to be drawn, and its path below the site's root. */
export type Picture = { path: string; locale: Locale; tree: Node }

/**
 * The pictures of pages in all languages, each path once. One after the other, so that a large record is not held in memory
 * as trees. The languages must have been loaded.
 */
export function* picturesOf(record: PictureRecord, pages: readonly Page[], palette: Palette): Generator<Picture> {
  const { timeline } = record
  const ground = drawGround(timeline, palette)
  const faint = drawFaint(timeline, palette)
  const names = timeline.people.map(({ name }) => name)
  const phases = new Map(localeIds.map((locale) => [locale, phaseLabels(timeline, locale)]))
  const made = new Set<string>()
  for (const page of pages) {
    let layers: readonly string[] | null = null // the same in every language
    for (const locale of localeIds) {
      const path = picturePath(page, locale)
      if (made.has(path)) continue
      made.add(path)
      const card = cardOf(record, page, locale)
      const { highlighted } = card
      layers ??= [ground, ...(highlighted ? [faint] : []), drawHighlighted(timeline, highlighted, palette)]
      const labels = axisLabels(timeline, highlighted, locale)
      const drawn = { layers, labels, phases: phases.get(locale) ?? [] }
      yield { path, locale, tree: pictureTree(boundCard(card, names), drawn, palette) }
    }
  }
}
