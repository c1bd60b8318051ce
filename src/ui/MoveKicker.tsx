import { Fragment } from 'react'
import type { Move } from '#src/domain/move.ts'
import { spanWithWeekday } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { statusInWords } from '#src/i18n/statusWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import styles from './moveHead.module.css'

type Props = { move: Move; about: readonly string[] }

/** The line above the title of a move: its date, what else is said of it, and its status where it did not just take place. */
export function MoveKicker({ move, about }: Props) {
  const common = useTexts(commonTexts)
  const locale = useLocale()
  return (
    <p className={styles.kicker}>
      <time dateTime={move.span.interval ? undefined : move.date.replace(/[~?%]/g, '')}>
        {spanWithWeekday(move.span, locale)}
      </time>{' '}
      {about.map((words) => (
        <Fragment key={words}>
          <span>{words}</span>{' '}
        </Fragment>
      ))}
      {move.status !== 'occurred' && <strong>{statusInWords(move, common)}</strong>}
    </p>
  )
}
