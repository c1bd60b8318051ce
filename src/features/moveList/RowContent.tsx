import type { Move, Theme } from '#src/domain/move.ts'
import { calendarOf, type DateSpan } from '#src/domain/time/dateSpan.ts'
import { shortMonth, shortWeekday, spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { statusInWords } from '#src/i18n/statusWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { LaneMarks } from './LaneMarks.tsx'
import styles from './MoveRow.module.css'
import { moveListTexts } from './texts.ts'

type Props = { move: Move; themes: readonly Theme[]; place: string }

/** The content of a row: date, lanes, title, kind and place, themes. */
export function RowContent({ move, themes, place }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(moveListTexts)
  const locale = useLocale()
  const text = useText()
  const own = themes.filter(({ id }) => move.themes.includes(id))
  const [day, under] = dateMark(move.span, locale)
  return (
    <>
      <span className={styles.date} aria-hidden="true">
        <b data-long={day.length > 2 || undefined}>{day}</b>
        {under}
      </span>
      <LaneMarks move={move} themes={themes} />
      <span>
        <span className="visuallyHidden">{spanInWords(move.span, locale)}: </span>
        <span className={styles.title}>{text(move.title)}</span>{' '}
        <span className={styles.about}>
          {[common.kinds[move.kind], place].filter(Boolean).join(' · ')}
          {move.status !== 'occurred' && <span className={styles.status}> · {statusInWords(move, common)}</span>}
        </span>{' '}
        <span className="visuallyHidden">
          {t.themes} {own.map(({ label }) => text(label)).join(', ')}
        </span>
        <span className={styles.bars} aria-hidden="true">
          {own.map(({ id }) => (
            <i key={id} data-theme={id} />
          ))}
        </span>
      </span>
    </>
  )
}

/** The day at the side of a row, and the weekday or month under it. */
function dateMark(span: DateSpan, locale: 'es' | 'en'): [string, string] {
  const from = calendarOf(span.first)
  const to = calendarOf(span.last)
  if (span.precision !== 'day') return ['–', shortMonth(from.month, locale)]
  const doubt = span.approximate || span.uncertain ? '~' : ''
  if (span.first === span.last) return [`${doubt}${from.day}`, shortWeekday(span.first, locale)]
  return [`${doubt}${from.day}–${to.day}`, shortMonth(to.month, locale)]
}
