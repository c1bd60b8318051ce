import type { Node } from '@takumi-rs/core'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import type { Page } from '#src/url/paths.ts'
import { axisLabels, phaseLabels } from './axisLabels.ts'
import { cardOf } from './cardOf.ts'
import { drawGround, drawShown } from './drawing.tsx'
import type { Palette } from './palette.ts'
import { picturePath } from './picturePath.ts'
import { pictureTree } from './pictureTree.ts'
import type { PictureRecord } from './record.ts'

/** A picture to be drawn, and where it belongs below the site's root. */
export type Picture = { path: string; locale: Locale; tree: Node }

/** The pictures of pages in all languages, each path once. The languages must have been loaded. */
export function picturesOf(record: PictureRecord, pages: readonly Page[], palette: Palette): Picture[] {
  const { timeline } = record
  const ground = drawGround(timeline, palette)
  const pictures = pages.flatMap((page) =>
    localeIds.map((locale): Picture => {
      const card = cardOf(record, page, locale)
      const labels = axisLabels(timeline, card.shown, locale)
      const phases = phaseLabels(timeline, locale)
      const shown = drawShown(timeline, card.shown, palette)
      return {
        path: picturePath(page, locale),
        locale,
        tree: pictureTree(card, { ground, shown, labels, phases }, palette),
      }
    }),
  )
  return [...new Map(pictures.map((picture) => [picture.path, picture])).values()]
}
