import type { Move } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { spanWithWeekday } from '#src/i18n/spanWithWeekday.ts'
import { statusFact } from '#src/i18n/statusWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { DottedLine } from '#src/ui/DottedLine.tsx'
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
  const status = statusFact(move, common)
  const when = spanWithWeekday(move.span, locale)
  return (
    <p>
      <DottedLine className={styles.kicker}>
        {move.span.interval ? (
          <span>{when}</span> // of an interval there is no time element
        ) : (
          <time dateTime={move.date.replace(/[~?%]/g, '')}>{when}</time>
        )}
        {details}
        {status && <strong>{status}</strong>}
      </DottedLine>
    </p>
  )
}
