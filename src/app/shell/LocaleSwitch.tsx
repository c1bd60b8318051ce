import { Link } from 'react-router'
import { localeIds } from '#src/domain/vocabulary.ts'
import { localeNames } from '#src/i18n/early.ts'
import { useLocale, useMessages } from '#src/i18n/LocaleContext.ts'
import { pathInLocale } from '#src/url/paths.ts'
import { useAddress } from '#src/url/useAddress.ts'
import styles from './Shell.module.css'

/** The same page, entry and filters in the other language. */
export function LocaleSwitch() {
  const t = useMessages()
  const current = useLocale()
  const { pathname, search, hash } = useAddress()
  return (
    <nav aria-label={t.language} className={styles.locales}>
      {localeIds.map((locale) => (
        <Link
          key={locale}
          to={{ pathname: pathInLocale(pathname, locale), search, hash }}
          preventScrollReset
          hrefLang={locale}
          lang={locale}
          aria-label={localeNames[locale]}
          aria-current={locale === current ? 'true' : undefined}
        >
          {locale.toUpperCase()}
        </Link>
      ))}
    </nav>
  )
}
