import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { localeNames, missingPageWords } from '#src/i18n/early.ts'
import { pathOf } from '#src/url/paths.ts'
import { BilingualFailure } from './BilingualFailure.tsx'
import styles from './RouteFailure.module.css'

/**
 * In place of all pages of a language whose texts did not come, or whose frame broke. Its links open pages anew, which the
 * build has made to be read without the app.
 */
export function LocaleFailure({ locale }: { locale: Locale }) {
  return (
    <main className={styles.page}>
      <title>{missingPageWords[locale].title}</title>
      <BilingualFailure first={locale} words={missingPageWords} onRetry={() => window.location.reload()}>
        <ul className={styles.ways}>
          {localeIds.map((id) => (
            <li key={id} lang={id}>
              <a href={import.meta.env.BASE_URL.replace(/\/$/, '') + pathOf({ name: 'dashboard' }, id)}>
                {missingPageWords[id].home} ({localeNames[id]})
              </a>
            </li>
          ))}
        </ul>
      </BilingualFailure>
    </main>
  )
}
