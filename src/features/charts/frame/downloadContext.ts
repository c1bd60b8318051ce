import type { Filter, Narrowing } from '#src/domain/selection/filter.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { askedInWords } from '#src/i18n/filterWords.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import type { PatternTexts } from '../texts.es.ts'
import type { DownloadContext } from './ChartFrame.tsx'

/**
 * What stands under the title and at the foot of a picture: period and filter, source and day of the record.
 * `about` is the country or person of a page, which its pictures must name.
 */
export function downloadContextOf(
  timeline: Timeline,
  filter: Filter,
  about: Narrowing,
  labels: FacetLabels,
  period: string,
  t: PatternTexts,
  locale: Locale,
): DownloadContext {
  const words = askedInWords(about, filter, labels, locale)
  const subject = [...(about.country ?? []), ...(about.person ?? [])]
  return {
    lines: [period, words ? t.picture.filters(words) : t.picture.noFilters].filter(Boolean),
    source: [t.picture.source(dayInWords(toDay(timeline.updated), locale))],
    fileStem: [timeline.record.site.id, ...subject].join('-').toLowerCase(),
    day: timeline.updated,
  }
}
