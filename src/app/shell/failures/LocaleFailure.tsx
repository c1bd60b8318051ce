import { type Locale, localeIds } from '#src/domain/vocabulary.ts'
import { localeNames, missingPageWords } from '#src/i18n/early.ts'
import { pathOf } from '#src/url/paths.ts'
import { BilingualFailure } from './BilingualFailure.tsx'
import styles from './RouteFailure.module.css'

/**
 * In place of every page of a language when its texts fail to load or the shell fails to render. Its links load documents,
 * since those are prerendered and can be read without the app.
 */
export function LocaleFailure({ locale }: { locale: Locale }) {
  return (
    <main className={styles.page}>
      <BilingualFailure isPage first={locale} words={missingPageWords}>
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
