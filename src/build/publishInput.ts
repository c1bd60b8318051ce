import type { Timeline } from '#src/domain/timeline.ts'
import type { MoveId } from '#src/domain/vocabulary.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { type PictureRecord, pictureRecord } from './pictures/cards/record.ts'
import type { PictureVersion } from './pictures/drawing/pictureAddress.ts'

/**
 * The input of published files: the record as edited, with its moves by id too, and as the app parses it, and the root of
 * the site, ending in "/".
 */
export type PublishInput = {
  dataset: Dataset
  files: ReadonlyMap<MoveId, MoveFile>
  timeline: Timeline
  site: string
}

/** The same for pages and embeds, which link to pictures; these have to be drawn before. */
export type PageInput = PublishInput & { pictures: PictureRecord; pictureVersion: PictureVersion }

/** A file of the site that is not built by Vite: its path below the root, and its text. */
export type PublishedFile = { path: string; text: string }

/** Makes once what pages would otherwise each make by a walk through all moves. */
export function pageInput(
  read: Pick<PublishInput, 'dataset' | 'timeline' | 'site'>,
  pictureVersion: PictureVersion,
): PageInput {
  const { dataset, timeline } = read
  const files = new Map(dataset.moves.map((file) => [file.id, file]))
  return { ...read, files, pictures: pictureRecord(timeline, dataset), pictureVersion }
}
