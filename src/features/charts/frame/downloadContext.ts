import type { Filter, Narrowing } from '#src/domain/selection/filter.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { askedInWords } from '#src/i18n/askedWords.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import type { ChartTexts } from '../texts.es.ts'

/** What the downloads of all charts on a page have in common. */
export type DownloadContext = {
  /** Under the title of a picture file: period, what its days rest on, and filter. */
  lines: readonly string[]
  /** At the foot of a picture file. */
  source: readonly string[]
  fileStem: string
  /** Day of the record, for file names. */
  day: string
  /** The rows of a table as a CSV file. */
  csvText: (rows: readonly (readonly (string | number)[])[]) => string
}

type Input = Pick<DownloadContext, 'csvText'> & {
  timeline: Timeline
  filter: Filter
  period: string
  /** What the days mostly rest on, where that needs a word. */
  sentence: string | null
  /** The country, person or year of the page, for the names of its files. */
  narrowing: Narrowing
  labels: FacetLabels
  t: ChartTexts
  locale: Locale
}

export function downloadContextOf({
  timeline,
  filter,
  period,
  sentence,
  narrowing,
  labels,
  csvText,
  t,
  locale,
}: Input): DownloadContext {
  const words = askedInWords(narrowing, filter, labels, locale)
  const ids = [
    ...(narrowing.country ?? []),
    ...(narrowing.person ?? []),
    ...(narrowing.from ? [narrowing.from.slice(0, 4)] : []),
  ]
  return {
    lines: [period, sentence ?? '', words ? t.picture.filters(words) : t.picture.noFilters].filter(Boolean),
    source: [t.picture.source(dayInWords(toDay(timeline.updated), locale))],
    fileStem: [timeline.record.site.id, ...ids].join('-').toLowerCase(),
    day: timeline.updated,
    csvText,
  }
}
