import { derived } from '#src/domain/derived.ts'
import { emptyStretches, stretchSinceLast } from '#src/domain/time/emptyStretches.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { shortDays } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { stretchTexts } from '#src/i18n/stretches/texts.ts'
import { joinSentences } from '#src/i18n/typography.ts'
import type { ListSection } from '../arrangement/listSections.ts'
import styles from '../MoveList.module.css'
import { type Stretches, stretchesBetween } from './stretchesBetween.ts'

export type QuietLinesProps = {
  /** The whole record: what it lacks is not what a selection lacks. */
  record: Timeline
  /** The sections of the list above and below the line; none at its ends. */
  above: ListSection | undefined
  below: ListSection | undefined
  isNewestFirst: boolean
}

const stretchesOf = derived((record): Stretches => {
  const between = emptyStretches(record, [...record.moves.keys()])
  const latest = record.moves.findLast(({ status }) => status !== 'announced') // of those that stand in months
  return { between, since: stretchSinceLast(record), latest }
})

/**
 * Where months of a list lie more than six weeks apart, because the record has no move: for which days, and why. What is
 * said of the days since the last move may stand at the end of the newest first, so it says of which days it speaks.
 */
export function QuietLines({ record, above, below, isNewestFirst }: QuietLinesProps) {
  const { emptyBy, sinceLast } = useTexts(stretchTexts)
  const locale = useLocale()
  const [older, newer] = isNewestFirst ? [below, above] : [above, below]
  const stretches = stretchesBetween(stretchesOf(record), older, newer)
  const words = stretches.map(({ first, last, reason }) => `${emptyBy[reason]}: ${shortDays({ first, last }, locale)}`)
  if (words.length > 0 && !newer?.month)
    return <p className={styles.quiet}>{`${joinSentences([sinceLast, ...words])}.`}</p>
  return (isNewestFirst ? words.toReversed() : words).map((line) => (
    <p key={line} className={styles.quiet}>
      {line}
    </p>
  ))
}
