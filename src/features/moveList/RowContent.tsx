import type { Move, Theme } from '#src/domain/move.ts'
import { shortSpan, spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { statusFact } from '#src/i18n/statusWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { DottedLine } from '#src/ui/DottedLine.tsx'
import { useMarks } from '#src/ui/MarksContext.ts'
import { dateMark } from './arrangement/dateMark.ts'
import styles from './MoveRow.module.css'
import type { RowProps } from './rowProps.ts'
import { moveListTexts } from './texts.ts'

type Props = {
  move: Move
  themes: readonly Theme[]
  lanes: RowProps['lanes']
  isDated: boolean
  repeatsDate: boolean
  place: string
}

/** The content of a row: date, which stands in words where no month stands above, lanes where asked for, title, themes, kind and place. */
export function RowContent({ move, themes, lanes, isDated, repeatsDate, place }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(moveListTexts)
  const locale = useLocale()
  const text = useText()
  const titleOf = useTitle()
  const { mark, passage } = useMarks()
  const own = themes.filter(({ id }) => move.themes.includes(id))
  const { before, figures, after } = dateMark(move.span, locale, t.date)
  const kind = common.kinds[move.kind]
  const status = statusFact(move, common)
  return (
    <>
      {!repeatsDate && !isDated && (
        <span className={styles.date} aria-hidden="true">
          {before}
          {figures && <b data-range={figures.length > 2 || undefined}>{figures}</b>}
          {after && ` ${after}`}
        </span>
      )}
      {lanes && <lanes.LaneMarks move={move} themes={themes} />}
      <span className={styles.words}>
        {!isDated && <span className="visuallyHidden">{`${spanInWords(move.span, locale)}: `}</span>}
        <span className={styles.title}>{mark(titleOf(move))}</span>{' '}
        <DottedLine className={styles.about}>
          <span>
            {!lanes && own.map(({ id }) => <i key={id} data-theme={id} />)}
            <span>{isDated ? shortSpan(move.span, locale) : kind}</span>
          </span>
          {isDated && kind}
          {place && <span>{mark(place)}</span>}
          {status && <b>{status}</b>}
        </DottedLine>
        {passage(move.id, `${titleOf(move)} ${place}`)}
        <span className="visuallyHidden">{` ${t.themes} ${own.map(({ label }) => text(label)).join(', ')}`}</span>
      </span>
    </>
  )
}
