import type { Timeline } from '#src/domain/timeline.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { PictureVersion } from './pictures/drawing/pictureAddress.ts'

/** What publishers write from: the record as edited and as the app holds it, and the root of the site, ending in "/". */
export type PublishInput = { dataset: Dataset; timeline: Timeline; site: string }

/** The same for what names pictures: pages, once these are drawn. */
export type PageInput = PublishInput & { pictureVersion: PictureVersion }

/** A file beside the app: its path below the root of the site, and its text. */
export type PublishedFile = { path: string; text: string }
