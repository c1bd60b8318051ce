import type { ReactNode } from 'react'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import type { FailureWords } from '#src/i18n/early.ts'
import styles from '#src/ui/page/Failure.module.css'

type Props = {
  /** The language that is shown first. */
  first: Locale
  words: Readonly<Record<Locale, FailureWords>>
  onRetry: () => void
  children?: ReactNode
}

/** A failure in every language of the site, for when the texts of the page's own language may be missing. */
export function BilingualFailure({ first, words, onRetry, children }: Props) {
  const locales = [first, ...localeIds.filter((locale) => locale !== first)]
  return (
    <div role="alert" className={styles.failure}>
      {locales.map((locale) => (
        <div key={locale} lang={locale}>
          <p className={styles.title}>{words[locale].title}</p>
          {words[locale].hint && <p>{words[locale].hint}</p>}
        </div>
      ))}
      <button type="button" onClick={onRetry}>
        {locales.map((locale, at) => (
          <span key={locale} lang={locale}>
            {at > 0 && '\u00a0· '}
            {words[locale].retry}
          </span>
        ))}
      </button>
      {children}
    </div>
  )
}
