import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { commonTexts } from '../../texts.ts'
import type { ColumnMap } from '../map/columnMap.ts'
import { unitMark } from './slideCells.ts'

/**
 * The map of slides in a language. `own` adds what slides do not say and replaces what a timeline says otherwise: its columns
 * come before these.
 */
export function slideMap(locale: Locale, own: ColumnMap = { columns: {} }): ColumnMap {
  return {
    ...own,
    columns: {
      id: '{Unique ID}',
      start: '{Start}',
      end: '{End}',
      status: '{Status}',
      outcome_unknown: '{Status}',
      kind: '{Group}',
      themes: '{Themes}',
      [`title_${locale}`]: '{Headline}',
      [`summary_${locale}`]: '{Summary}',
      source_urls: '{Links}',
      source_titles: '{Link Titles}',
      source_publishers: '{Link Publishers}',
      ...own.columns,
    },
    between: {
      themes: unitMark,
      source_urls: unitMark,
      source_titles: unitMark,
      source_publishers: unitMark,
      ...own.between,
    },
    values: {
      ...own.values,
      status: { '': 'occurred', ...unknownOutcome('announced'), ...own.values?.status },
      outcome_unknown: { ...unknownOutcome('true'), ...own.values?.outcome_unknown },
    },
  }
}

/** What our own export says of a move of which no source tells whether it took place. */
function unknownOutcome(value: string): Record<string, string> {
  return Object.fromEntries(localeIds.map((locale) => [commonTexts(locale).outcomeUnknown, value]))
}
