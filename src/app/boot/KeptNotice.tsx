import styles from '#src/app/shell/BottomNotice.module.css'
import { BilingualFailure } from '#src/app/shell/failures/BilingualFailure.tsx'
import routeStyles from '#src/app/shell/failures/RouteFailure.module.css'
import type { Locale } from '#src/domain/vocabulary.ts'
import { missingPageWords, standingWords } from '#src/i18n/early.ts'
import { Failure } from '#src/ui/page/Failure.tsx'

// What pages say where the app does not come. The build renders both, since code may be what is missing, and a script of
// index.html shows them under this id.
const id = 'not-come'

/** On a built page, which stands: at the bottom of the window, so that nothing moves on the page being read. */
export function KeptNotice({ locale }: { locale: Locale }) {
  const { title, hint, retry } = standingWords[locale]
  return (
    <div id={id} className={styles.notice}>
      <Failure title={title} hint={hint} action={retry} />
    </div>
  )
}

/** In a frame of another site, which is empty: with a link to the page that it would have shown. */
export function KeptEmbedNotice({ locale, page }: { locale: Locale; page: string }) {
  return (
    <div id={id} className={routeStyles.frame}>
      <BilingualFailure isPage first={locale} words={missingPageWords}>
        <a href={page} target="_blank" rel="noopener">
          {missingPageWords[locale].page}
        </a>
      </BilingualFailure>
    </div>
  )
}
