import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { Link } from '#src/ui/Link.tsx'
import { yearsTexts } from './texts.ts'
import styles from './YearLinks.module.css'

type Props = {
  years: readonly { year: string; count: number; to: { pathname: string; search: string } }[]
}

/** The years of the list with their numbers of moves, each a link to its page: without scripts the ways to all moves. */
export function YearLinks({ years }: Props) {
  const t = useTexts(yearsTexts)
  const locale = useLocale()
  return (
    <nav aria-label={t.byYear} className={styles.years}>
      <b>{t.byYear}</b>
      <ul>
        {years.map(({ year, count, to }) => (
          <li key={year}>
            <Link to={to}>{year}</Link> <span>{formatNumber(count, locale)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
