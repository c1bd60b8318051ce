import { Fragment, type MouseEvent, type ReactNode, useRef } from 'react'
import type { FacetId, Filter, FilterAction } from '#src/domain/selection/filter.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { listParts } from '#src/i18n/joinWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { type FilterPart, filterParts } from './filterParts.ts'
import styles from './SelectionLine.module.css'
import { selectionTexts } from './texts.ts'

type Props = {
  count: number
  total: number
  /** The days that the selected moves span, in words; empty when there are none. */
  period: string
  filter: Filter
  /** Lines for print: the filter in words, the URL. */
  printed: readonly string[]
  labels: Readonly<Record<FacetId, ReadonlyMap<string, string>>>
  /** A bound of the period in words. */
  boundName: (bound: string) => string
  dispatchFilter: (action: FilterAction) => void
  /** Buttons that act on the selection, where the page has no other place for them. */
  children?: ReactNode
}

/**
 * How many moves are selected, and by which filter: a sentence whose parts can be taken back, alone or all. Without
 * filter and buttons it is only announced. A filter that matches nothing is said here, and nowhere else.
 */
export function SelectionLine(props: Props) {
  const { count, total, period, filter, printed, labels, boundName, dispatchFilter, children } = props
  const t = useTexts(selectionTexts)
  const { filters, selection } = useTexts(commonTexts)
  const locale = useLocale()
  const line = useRef<HTMLDivElement>(null)
  const whole = formatNumber(total, locale)
  const [head, tail] =
    count === total ? t.all(whole, count, period) : t.some(formatNumber(count, locale), whole, period)
  const groups = filterParts(filter, {
    labels,
    period: (from, to) => selection.period(from ? boundName(from) : filters.start, to ? boundName(to) : filters.end),
    search: selection.search,
  })
  const isQuiet = groups.length === 0 && !children
  const takeBack = (action: FilterAction) => (event: MouseEvent<HTMLElement>) => {
    handOnFocus(event.currentTarget, line.current)
    dispatchFilter(action)
  }
  return (
    <div
      ref={line}
      tabIndex={-1}
      className={styles.line}
      data-quiet={isQuiet || undefined}
      data-empty={count === 0 || undefined}
    >
      <p role="status" className={styles.words}>
        {count === 0 ? (
          selection.empty
        ) : (
          <>
            <b>{head}</b>
            <span className={styles.period}>{tail}</span>
          </>
        )}
      </p>
      {groups.length > 0 && (
        <ul className={styles.fields} aria-label={filters.label}>
          {groups.map(({ key, parts }, at) => (
            <li key={key} className={styles.field}>
              {at > 0 && <span className="visuallyHidden">{t.and} </span>}
              <Parts parts={parts} takeBack={takeBack} />
            </li>
          ))}
          <li>
            <button type="button" className={styles.clear} onClick={takeBack({ type: 'cleared' })}>
              {t.clearAll}
            </button>
          </li>
        </ul>
      )}
      {printed.map(
        (words) =>
          words && (
            <p key={words} className={styles.printed}>
              {words}
            </p>
          ),
      )}
      {children}
    </div>
  )
}

type PartsProps = {
  parts: readonly FilterPart[]
  takeBack: (action: FilterAction) => (event: MouseEvent<HTMLElement>) => void
}

/** The values of one field, joined by "or". */
function Parts({ parts, takeBack }: PartsProps) {
  const { filters } = useTexts(commonTexts)
  const joints = listParts(
    parts.map(({ name }) => name),
    useLocale(),
    'or',
  )
  return parts.map(({ key, name, theme, remove }, at) => (
    <Fragment key={key}>
      <button type="button" data-filter-part="" className={styles.part} data-theme={theme} onClick={takeBack(remove)}>
        <span className="visuallyHidden">{filters.clearFacet}: </span>
        {name} <Icon name="close" />
      </button>
      {joints[at]?.joint && <b>{joints[at].joint}</b>}
    </Fragment>
  ))
}

/**
 * Gives the focus on before a press removes the pressed button: to the next part, else to the one before, else to the line.
 */
function handOnFocus(pressed: HTMLElement, line: HTMLElement | null): void {
  const parts = [...(line?.querySelectorAll<HTMLElement>('[data-filter-part]') ?? [])]
  const at = parts.indexOf(pressed)
  const next = at < 0 ? line : (parts[at + 1] ?? parts[at - 1] ?? line)
  next?.focus({ preventScroll: true })
}
