import type { Move } from '#src/domain/move.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { icsOfMove } from '#src/features/share/icsOfMove.ts'
import { type Download, saveDownload } from '#src/features/share/saveDownload.ts'
import { type FacetLabels, placeInWords } from './labels.ts'
import { entryUrls } from './selectionDownloads.ts'

type Props = { move: Move; labels: FacetLabels; version: string; locale: Locale }

/** An entry as a file for a calendar, in the words of the page. */
export function moveCalendar({ move, labels, version, locale }: Props): Download {
  const place = placeInWords(move, labels, locale)
  return {
    form: 'ics',
    name: `kast-en-el-mundo-${move.id}.ics`,
    make: () => icsOfMove({ move, title: move.title[locale], place, url: entryUrls(move)[locale], version }),
  }
}

export function saveMoveCalendar(props: Props): void {
  saveDownload(moveCalendar(props))
}
