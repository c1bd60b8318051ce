import { useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { currentRecord } from '#src/domain/currentRecord.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { missingPageWords } from '#src/i18n/early.ts'
import { useHostScheme } from '#src/ui/host/useHostScheme.ts'
import { useReportHeight } from '#src/ui/host/useReportHeight.ts'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { BilingualFailure } from './BilingualFailure.tsx'
import styles from './RouteFailure.module.css'

/** In a frame of another site, when code or texts failed to load: the failure and a link to the page on this site. */
export function EmbedFailure({ locale }: { locale: Locale }) {
  const frame = useRef<HTMLElement>(null)
  const { pathname, search } = useLocation()
  const siteId = currentRecord().site.id
  useReportHeight(frame, siteId)
  useHostScheme(siteId)
  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <main ref={frame} className={styles.frame}>
      <BilingualFailure first={locale} words={missingPageWords} onRetry={() => window.location.reload()}>
        <a href={absoluteUrl({ pathname: ownPath(pathname), search })} target="_blank" rel="noopener">
          {missingPageWords[locale].page}
        </a>
      </BilingualFailure>
    </main>
  )
}

/** The path of the page that an embed path shows. */
function ownPath(pathname: string): string {
  return pathname.replace(/\/embed(?=\/|$)/, '')
}
