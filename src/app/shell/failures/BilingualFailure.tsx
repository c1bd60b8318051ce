import type { ReactNode } from 'react'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import type { FailureWords } from '#src/i18n/early.ts'
import styles from '#src/ui/page/Failure.module.css'

type Props = {
  /** The language that is shown first. */
  first: Locale
  words: Readonly<Record<Locale, FailureWords>>
  /** See Failure. */
  onRetry?: () => void
  /** It stands in place of all of a page: its first title is the heading, and that of the document. */
  isPage?: boolean
  children?: ReactNode
}

/** A failure in every language of the site, for when the texts of the page's own language may be missing. */
export function BilingualFailure({ first, words, onRetry, isPage = false, children }: Props) {
  const locales = [first, ...localeIds.filter((locale) => locale !== first)]
  return (
    <div role="alert" className={styles.failure}>
      {isPage && <title>{words[first].title}</title>}
      {locales.map((locale) => {
        const Title = isPage && locale === first ? 'h1' : 'p'
        return (
          <div key={locale} lang={locale}>
            <Title className={styles.title}>{words[locale].title}</Title>
            {words[locale].hint && <p>{words[locale].hint}</p>}
          </div>
        )
      })}
      <button type="button" data-anew={onRetry ? undefined : ''} onClick={onRetry}>
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
