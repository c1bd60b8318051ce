import { useIsFirstPage } from '#src/app/address/useIsFirstPage.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import styles from './SiteLine.module.css'

/** What this site is, for who comes to an entry from elsewhere; the strip above it leads to all of it. */
export function SiteLine() {
  const { site } = useTexts(commonTexts)
  return useIsFirstPage() ? <p className={styles.line}>{site.line}</p> : null
}
