import { Link, useLocation } from 'react-router'
import { entryTexts } from '#src/features/entry/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { pathOf } from '#src/url/paths.ts'
import styles from './SiteLine.module.css'

/** What this site is and the way to all of it, for who comes to an entry from elsewhere. */
export function SiteLine() {
  const { site } = useTexts(commonTexts)
  const t = useTexts(entryTexts)
  const locale = useLocale()
  if (useLocation().key !== 'default') return null // the reader has come from another page of the site
  return (
    <p className={styles.line}>
      {site.description} <Link to={pathOf({ name: 'dashboard' }, locale)}>{t.all}</Link>
    </p>
  )
}
