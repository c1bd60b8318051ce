import { Fragment } from 'react'
import type { FilterAction } from '#src/domain/selection/filter.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { filterInWords } from '#src/i18n/filterWords.ts'
import { listParts } from '#src/i18n/joinWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { boundInWords } from '#src/i18n/periodWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { type ChosenFilter, type FilterPart, filterParts } from './filterParts.ts'
import styles from './SelectionLine.module.css'
import { selectionTexts } from './texts.ts'

/** The filter as a sentence whose parts can be taken back, alone or all; in print as words. */
export function ChosenFields({ filter, labels, dispatchFilter }: ChosenFilter) {
  const t = useTexts(selectionTexts)
  const { filters, selection } = useTexts(commonTexts)
  const locale = useLocale()
  const nameOf = (bound: string | null, open: string) => (bound ? boundInWords(bound, locale) : open)
  const groups = filterParts(filter, {
    labels,
    period: (from, to) => selection.period(nameOf(from, filters.start), nameOf(to, filters.end)),
    search: selection.search,
  })
  const takeBack = (action: FilterAction) => () => dispatchFilter(action)
  return (
    <>
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
      <p className={styles.printed}>{filterInWords(filter, labels, locale)}</p>
    </>
  )
}

type PartsProps = {
  parts: readonly FilterPart[]
  takeBack: (action: FilterAction) => () => void
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
      <button type="button" className={styles.part} data-theme={theme} onClick={takeBack(remove)}>
        <span className="visuallyHidden">{filters.clearFacet}: </span>
        <span>{name}</span> <Icon name="close" />
      </button>
      {joints[at]?.joint && <b>{joints[at].joint}</b>}
    </Fragment>
  ))
}
