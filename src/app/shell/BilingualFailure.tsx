import type { ReactNode } from 'react'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import type { FailureWords } from '#src/i18n/early.ts'
import styles from '#src/ui/page/Failure.module.css'

type Props = {
  /** The language that the reader has chosen, or has been reading, comes first. */
  first: Locale
  words: Readonly<Record<Locale, FailureWords>>
  onRetry: () => void
  children?: ReactNode
}

/** A failure said in every language of the site: for where the texts of the page's own language are what is missing. */
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
            {at > 0 && ' · '}
            {words[locale].retry}
          </span>
        ))}
      </button>
      {children}
    </div>
  )
}
