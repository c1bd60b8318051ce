import type { MouseEvent } from 'react'
import { type Path } from 'react-router'
import { useAddress } from '#src/app/address/useAddress.ts'
import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { hasTexts, useTexts } from '#src/i18n/defineTexts.ts'
import { localeNames } from '#src/i18n/early.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { Link } from '#src/ui/Link.tsx'
import { pathInLocale } from '#src/url/paths.ts'
import { LocaleMissed } from './failures/LocaleMissed.tsx'
import { Going } from './Going.tsx'
import styles from './Shell.module.css'
import { shellTexts } from './texts.ts'
import { useLocaleChange } from './useLocaleChange.ts'

/** Links to the same page, with entry and filters, in the other languages: by name, or by code where room is short. */
export function LocaleSwitch() {
  const t = useTexts(shellTexts)
  const current = useLocale()
  const { pathname, search, hash } = useAddress()
  const { follow, retry, going, missed } = useLocaleChange()
  return (
    <nav aria-label={t.language} className={styles.locales}>
      {localeIds
        .filter((locale) => locale !== current)
        .map((locale) => {
          const path = { pathname: pathInLocale(pathname, locale), search, hash }
          return (
            <Link
              key={locale}
              to={path}
              preventScrollReset
              hrefLang={locale}
              lang={locale}
              aria-label={localeNames[locale]}
              onClick={(event) => waitForTexts(event, locale, path)}
            >
              <span className={styles.wideOnly}>{localeNames[locale]}</span>
              <span className={styles.narrowOnly}>{locale.toUpperCase()}</span>
            </Link>
          )
        })}
      {going && <Going to={going} />}
      {missed && <LocaleMissed key={missed.tries} locale={current} onRetry={() => void retry()} />}
    </nav>
  )

  /** Delays the navigation until the texts have loaded; clicks that open a tab or window are left to the browser. */
  function waitForTexts(event: MouseEvent, locale: Locale, path: Path): void {
    if (hasTexts(locale) || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    void follow(locale, path)
  }
}
