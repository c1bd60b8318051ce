import type { Node } from '@takumi-rs/core'
import { derived } from '#src/domain/derived.ts'
import { noFilter } from '#src/domain/selection/filter.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
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

/** Gives the pictures of a page, one for each language. */
export type MakePictures = (record: PictureRecord, page: Page) => Picture[]

/**
 * The pictures of pages in all languages. One after the other, so that a large record is not held in memory
 * as trees. The languages must have been loaded.
 */
export function* picturesOf(record: PictureRecord, pages: readonly Page[], palette: Palette): Generator<Picture> {
  const makePictures = pictureMaker(palette)
  for (const page of pages) yield* makePictures(record, page)
}

/** What pictures of a record share is drawn once. */
export function pictureMaker(palette: Palette): MakePictures {
  const ground = derived((timeline) => [drawGround(timeline, palette)])
  const faint = derived((timeline) => [drawFaint(timeline, palette)])
  return (record, page) => {
    const { timeline: whole } = record
    const main = timelineAsked(whole, noFilter)
    let layers: readonly string[] | null = null // the same in every language
    return localeIds.map((locale) => {
      const card = cardOf(record, page, locale)
      const { highlighted } = card
      const timeline = [...(highlighted ?? [])].every((id) => main.byId.has(id)) ? main : whole
      layers ??= [
        ...ground(timeline),
        ...(highlighted ? faint(timeline) : []),
        drawHighlighted(timeline, highlighted, palette),
      ]
      const labels = axisLabels(timeline, highlighted, locale)
      const drawn = { layers, labels, phases: phaseLabels(timeline, locale) }
      const tree = pictureTree(boundCard(card, namesOf(timeline)), drawn, palette)
      return { path: picturePath(page, locale), locale, tree }
    })
  }
}

const namesOf = derived(({ people }) => people.map(({ name }) => name))
