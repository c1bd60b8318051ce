import type { ComponentProps } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { Neighbours } from './Neighbours.tsx'
import styles from './Profile.module.css'
import { profileTexts } from './texts.ts'

type Items = ComponentProps<typeof Neighbours>['items']
type Props = {
  people: Items
  countries: Items
  /** Of the two lists; on the page of a country or person they say that it has others too. */
  headings?: { people: string; countries: string }
}

/**
 * Who else and which countries the same moves have. On a narrow screen both lists are folded, since they stand above the
 * moves; on a wide one the styles show them without the summary.
 */
export function Around({ people, countries, headings }: Props) {
  const t = useTexts(profileTexts).around
  const locale = useLocale()
  const parts = [
    people.length > 0 && t.counterparts(formatNumber(people.length, locale), people.length),
    countries.length > 0 && t.places(formatNumber(countries.length, locale), countries.length),
  ].filter((part) => part !== false)
  if (parts.length === 0) return null
  return (
    <details className={styles.around}>
      <summary>{t.folded(joinWords(parts, locale))}</summary>
      <dl>
        <Neighbours heading={(headings ?? t).people} items={people} />
        <Neighbours heading={(headings ?? t).countries} items={countries} />
      </dl>
    </details>
  )
}
