import type { Timeline } from '#src/domain/timeline.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { PictureVersion } from './pictures/drawing/pictureAddress.ts'

/**
 * The input of published files: the record as edited and as the app parses it, and the root of the site, ending in "/".
 */
export type PublishInput = { dataset: Dataset; timeline: Timeline; site: string }

/** The same for pages and embeds, which link to pictures; these have to be drawn before. */
export type PageInput = PublishInput & { pictureVersion: PictureVersion }

/** A file of the site that is not built by Vite: its path below the root, and its text. */
export type PublishedFile = { path: string; text: string }
