import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DraftRequest } from '#src/desk/deskProtocol.ts'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import type { Dataset } from '#src/record/dataset.ts'
import { pictureRecord } from '../pictures/cards/record.ts'
import { readPalette } from '../pictures/drawing/palette.ts'
import { pictureMaker } from '../pictures/drawing/pictures.ts'
import { type DrawPicture, makeDrawPicture } from '../pictures/drawPicture.ts'
import { readPictureFonts } from '../pictures/pictureFonts.ts'
import { filesOf } from '../vite/dataset.ts'
import { type PublishedRecord, publishedRecord } from '../vite/readRecord.ts'
import { draftDataset } from './deskRecord.ts'

type Shown = { id: string; version: string; record: PublishedRecord; files: ReadonlyMap<string, string> }

/** The record with the draft in it, as readers would get it: the latest of which the shape was right. */
export type Preview = ReturnType<typeof openPreview>

export function openPreview(root: string) {
  let shown: Shown | null = null
  let drawing: Promise<DrawPicture> | null = null
  return {
    /** Shows a draft, and gives the version to ask for; null while it cannot be shown. */
    show(request: DraftRequest): string | null {
      const dataset = draftDataset(root, request)
      const record = dataset && compiledOrNull(dataset)
      if (!record) return null
      const files = new Map(filesOf(record.compiled).map(({ path, text }) => [path, text]))
      shown = { id: request.id, version: versionOf(record), record, files }
      return shown.version
    },

    record: () => shown?.record ?? null,
    /** A compiled file, by its path below the site's data/. */
    file: (path: string) => shown?.files.get(path) ?? null,

    /** The share picture of the draft as PNG; null when another draft is shown by now. */
    async picture(version: string, locale: Locale): Promise<Buffer | null> {
      if (shown?.version !== version) return null
      const { id, record } = shown
      const { timeline, dataset } = record
      await Promise.all(localeIds.map(loadTexts))
      drawing ??= makeDrawPicture(readPictureFonts(root))
      const palette = readPalette(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'), dataset.themes)
      const pictures = pictureMaker(palette)(pictureRecord(timeline, dataset), { name: 'move', id })
      const picture = pictures.find((each) => each.locale === locale)
      return picture ? (await drawing)(picture) : null
    },
  }
}

/** What breaks a rule may keep the record from being compiled: then its problems say why. */
function compiledOrNull(dataset: Dataset): PublishedRecord | null {
  try {
    return publishedRecord(dataset)
  } catch {
    return null
  }
}

function versionOf({ compiled }: PublishedRecord): string {
  const hash = createHash('sha256')
  for (const { path } of filesOf(compiled)) hash.update(path)
  return hash.digest('hex').slice(0, 16)
}
