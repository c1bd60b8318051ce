import type { Node } from '@takumi-rs/core'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import type { Page } from '#src/url/paths.ts'
import { boundCard } from '../cards/card.ts'
import { cardOf } from '../cards/cardOf.ts'
import type { PictureRecord } from '../cards/record.ts'
import { axisLabels, phaseLabels } from './axisLabels.ts'
import { drawGround, drawHighlighted, drawOthers } from './drawing.tsx'
import type { Palette } from './palette.ts'
import { picturePath } from './picturePath.ts'
import { pictureTree } from './pictureTree.ts'

/** A picture to be drawn, and its path below the site's root. */
export type Picture = { path: string; locale: Locale; tree: Node }

/** The pictures of pages in all languages, each path once. The languages must have been loaded. */
export function picturesOf(record: PictureRecord, pages: readonly Page[], palette: Palette): Picture[] {
  const { timeline } = record
  const ground = drawGround(timeline, palette)
  const names = timeline.people.map(({ name }) => name)
  const pictures = pages.flatMap((page) => {
    const cards = localeIds.map((locale) => ({ locale, card: cardOf(record, page, locale) }))
    const highlighted = cards[0]?.card.highlighted ?? null
    const others = highlighted ? [drawOthers(timeline, highlighted, palette)] : []
    const layers = [ground, ...others, drawHighlighted(timeline, highlighted, palette)] // the same in every language
    return cards.map(({ locale, card }): Picture => {
      const labels = axisLabels(timeline, highlighted, locale)
      const phases = phaseLabels(timeline, locale)
      const path = picturePath(page, locale)
      return { path, locale, tree: pictureTree(boundCard(card, names), { layers, labels, phases }, palette) }
    })
  })
  return [...new Map(pictures.map((picture) => [picture.path, picture])).values()]
}
