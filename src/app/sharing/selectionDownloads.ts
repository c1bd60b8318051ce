import type { Move } from '#src/domain/move.ts'
import { formatDay, today } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale, Texts } from '#src/domain/vocabulary.ts'
import type { Download } from '#src/features/share/saveDownload.ts'
import { type DownloadScope, downloadName } from '#src/formats/downloadName.ts'
import { selectionMeta } from '#src/formats/fileMeta.ts'
import { selectedMoves } from '#src/formats/json/selectedMoves.ts'
import { selectionFiles } from '#src/formats/selectionFiles.ts'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { pathOf } from '#src/url/paths.ts'

type Chosen = {
  timeline: Timeline
  indices: readonly number[]
  scope: DownloadScope
  /** The filter in words; null for the whole record. */
  text: string | null
  url: string
}

/** The chosen moves as files in three forms. */
export function selectionDownloads({ timeline, indices, scope, text, url }: Chosen, locale: Locale): Download[] {
  const downloaded = formatDay(today(timeline.record.home.timeZone))
  const meta = selectionMeta({ version: timeline.updated, downloaded, text, url })
  const forms = Object.keys(selectionFiles) as (keyof typeof selectionFiles)[]
  return forms.map((form) => ({
    form,
    name: downloadName(scope, downloaded, form, locale),
    make: () => selectionFiles[form](selectedMoves(timeline, indices, entryUrls), meta),
  }))
}

/** The absolute URLs of an entry. */
export function entryUrls({ id }: Pick<Move, 'id'>): Texts {
  const of = (locale: Locale) => absoluteUrl({ pathname: pathOf({ name: 'move', id }, locale), search: '' })
  return { es: of('es'), en: of('en') }
}
