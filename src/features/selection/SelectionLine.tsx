import type { ReactNode } from 'react'
import { isFiltering } from '#src/domain/selection/filter.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useLaterCode } from '#src/ui/browser/useLaterCode.ts'
import { Failure } from '#src/ui/page/Failure.tsx'
import { chosenCode } from './chosenCode.ts'
import type { ChosenFilter } from './filterParts.ts'
import styles from './SelectionLine.module.css'
import { selectionTexts } from './texts.ts'

type Props = ChosenFilter & {
  count: number
  total: number
  /** The days that the selected moves span, in words; empty when there are none. */
  period: string
  /** Whether more may still be found. */
  isPending: boolean
  /** The URL of the view, for print. */
  printedUrl: string
  /** Buttons that act on the selection, where the page has no other place for them. */
  children?: ReactNode
}

/**
 * How many moves are selected, and by which filter: a sentence whose parts can be taken back, alone or all. Without
 * filter and buttons it is seen above the band alone. A filter that matches nothing is said here, and nowhere else.
 */
export function SelectionLine({ count, total, period, isPending, printedUrl, children, ...chosen }: Props) {
  const t = useTexts(selectionTexts)
  const { selection, panel } = useTexts(commonTexts)
  const locale = useLocale()
  const { code, hasFailed } = useLaterCode(chosenCode, true)
  const whole = formatNumber(total, locale)
  const [head, tail] =
    count === total ? t.all(whole, count, period) : t.some(formatNumber(count, locale), whole, period)
  const isChosen = isFiltering(chosen.filter)
  const shown = code ?? chosenCode.loaded() // at once where it is there, so that it moves nothing
  const isEmpty = count === 0 && !isPending
  return (
    <div
      tabIndex={-1} // takes the focus when all parts go
      className={styles.line}
      data-quiet={(!isChosen && !children) || undefined}
      data-empty={isEmpty || undefined}
    >
      {/* Busy while more may be found: it is said once, when nothing is pending. */}
      <p role="status" aria-busy={isPending || undefined} className={styles.words}>
        {isEmpty ? (
          selection.empty
        ) : (
          <>
            {count > 0 && <b>{head}</b>}
            {count > 0 && <span className={styles.period}>{tail}</span>}
            {isPending && <i className={styles.pending}> {t.searching}</i>}
          </>
        )}
      </p>
      {isChosen && shown && <shown.ChosenFields {...chosen} />}
      {isChosen && hasFailed && <Failure title={panel.failed} action={panel.reload} />}
      {printedUrl && <p className={styles.printed}>{printedUrl}</p>}
      {children}
    </div>
  )
}
