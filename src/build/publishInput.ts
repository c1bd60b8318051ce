import type { Timeline } from '#src/domain/timeline.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { PictureVersion } from './pictures/drawing/pictureAddress.ts'

/** What files are written from: the record as edited and as the app has it, and the root of the site, ending in "/". */
export type PublishInput = { dataset: Dataset; timeline: Timeline; site: string }

/** The same for pages and embeds, which name pictures; these have to be drawn before. */
export type PageInput = PublishInput & { pictureVersion: PictureVersion }

/** A file beside the app: its path below the root of the site, and its text. */
export type PublishedFile = { path: string; text: string }
