import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { Link } from '#src/ui/Link.tsx'
import type { ListSection } from '../arrangement/listSections.ts'
import styles from '../MoveList.module.css'
import { beyondByYear } from './beyondByYear.ts'
import { beyondTexts } from './texts.ts'

type Props = {
  sections: readonly ListSection[]
  first: readonly ListSection[]
  /** Where the list goes on: a month on the page of its year. */
  monthTo: (year: string, month: string) => { pathname: string; search: string; hash: string }
}

/** The row at which a built list ends before its end: how many moves follow, and the ways to them. */
export function Beyond({ sections, first, monthTo }: Props) {
  const t = useTexts(beyondTexts)
  const locale = useLocale()
  const years = beyondByYear(sections, first)
  if (years.length === 0) return null
  const total = years.reduce((sum, { count }) => sum + count, 0)
  return (
    <p className={styles.beyond}>
      {t.follow(formatNumber(total, locale), total)}
      {years.map(({ year, month, count }, at) => (
        <span key={year}>
          {at > 0 ? ' · ' : ' '}
          <Link to={monthTo(year, month)}>{year}</Link> ({formatNumber(count, locale)})
        </span>
      ))}
    </p>
  )
}
