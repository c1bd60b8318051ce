import { Fragment } from 'react'
import type { Move } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { spanWithWeekday } from '#src/i18n/spanWithWeekday.ts'
import { statusInWords } from '#src/i18n/statusWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import dottedLine from '#src/ui/dottedLine.module.css'
import styles from './MoveKicker.module.css'

type Props = {
  move: Move
  /** The other parts of the line: kind, phase, place. */
  details: readonly string[]
}

/** The line above the title of a move: its date, details, and its status unless it has taken place. */
export function MoveKicker({ move, details }: Props) {
  const common = useTexts(commonTexts)
  const locale = useLocale()
  return (
    <p className={`${dottedLine.line} ${styles.kicker}`}>
      <time dateTime={move.span.interval ? undefined : move.date.replace(/[~?%]/g, '')}>
        {spanWithWeekday(move.span, locale)}
      </time>{' '}
      {details.map((words) => (
        <Fragment key={words}>
          <span>{words}</span>{' '}
        </Fragment>
      ))}
      {move.status !== 'occurred' && <strong>{statusInWords(move, common)}</strong>}
    </p>
  )
}
