import { useMemo } from 'react'
import type { WholeTimeline } from '#src/app/moves/useSelectedMoves.ts'
import { milestoneCount, occurredCount } from '#src/domain/counts/figures.ts'
import { calendarOf, toDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { Dek } from '#src/features/figures/Dek.tsx'
import { dayRangeInWords, monthInWords, spanInWords, unbrokenDay } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { crowdOf } from './crowdOf.ts'
import styles from './Masthead.module.css'

type Props = { timeline: Timeline; whole: WholeTimeline }

/** The title of the site, and in a sentence what it holds and how far it has been kept up. */
export function Masthead({ timeline, whole }: Props) {
  const { site } = useTexts(commonTexts)
  const locale = useLocale()
  const crowded = useMemo(() => crowdOf(timeline), [timeline])
  const since = calendarOf(whole.range.first)
  const isShort = whole.range.last - whole.range.first < 365
  const { first = 0, last = 0 } = crowded?.span ?? {}
  return (
    <div className={styles.masthead}>
      <h1>
        <span>{site.title[0]}</span> <span>{site.title[1]}</span>
      </h1>
      <Dek
        whole={whole.figures}
        occurred={occurredCount(timeline.moves)}
        milestones={milestoneCount(timeline)}
        since={monthInWords(since.year, since.month, locale)}
        updated={unbrokenDay(toDay(timeline.updated), locale)}
        crowded={
          crowded && {
            name: crowded.name[locale],
            count: crowded.count,
            // In a record of less than a year a day and a month name one day.
            period: isShort ? dayRangeInWords(first, last, locale) : spanInWords(crowded.span, locale),
          }
        }
      />
    </div>
  )
}
