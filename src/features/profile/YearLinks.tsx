import { Link } from 'react-router'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { profileTexts } from './texts.ts'
import styles from './YearLinks.module.css'

type Props = { years: readonly { year: string; count: number; link: string }[] }

/** The pages of the years, each with its number of moves: the ways to all moves for readers without scripts. */
export function YearLinks({ years }: Props) {
  const t = useTexts(profileTexts)
  const locale = useLocale()
  return (
    <nav aria-label={t.year.label} className={styles.years}>
      <ul>
        {years.map(({ year, count, link }) => (
          <li key={year}>
            <Link to={link}>{year}</Link> <span>{t.count(formatNumber(count, locale), count)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
