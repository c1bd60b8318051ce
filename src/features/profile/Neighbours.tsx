import { useState } from 'react'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { showAllWords } from '#src/i18n/showAllWords.ts'
import { Link } from '#src/ui/Link.tsx'
import { ShowAllButton } from '#src/ui/page/ShowAllButton.tsx'
import { fewNeighbours as few } from './fewNeighbours.ts'
import styles from './Profile.module.css'

type Props = {
  heading: string
  /** In the order in which they are listed, such as the most frequent first. */
  items: readonly { key: string; name: string; count: number; link: string }[]
}

/** Countries, people or years of the same moves, each a link with its number of moves. Without scripts all are listed. */
export function Neighbours({ heading, items }: Props) {
  const locale = useLocale()
  const [all, setAll] = useState(false)
  if (items.length === 0) return null
  return (
    <div>
      <dt>{heading}</dt>
      <dd>
        <ul className={styles.neighbours}>
          {items.map(({ key, name, count, link }, at) => (
            <li key={key} data-rest={(!all && at >= few) || undefined}>
              <Link to={link}>{name}</Link>
              <span>
                {'\u00a0'}
                {formatNumber(count, locale)}
              </span>
            </li>
          ))}
        </ul>
        {items.length > few && (
          <ShowAllButton isAll={all} words={showAllWords(items.length, locale)} onToggle={() => setAll(!all)} />
        )}
      </dd>
    </div>
  )
}
