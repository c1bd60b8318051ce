import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { currentRecord } from '#src/domain/currentRecord.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { missingPageWords } from '#src/i18n/early.ts'
import { heightMessageType } from '#src/ui/host/heightMessage.ts'
import { absoluteUrl } from '#src/url/absoluteUrl.ts'
import { BilingualFailure } from './BilingualFailure.tsx'
import styles from './RouteFailure.module.css'

/** In a frame of another site, when code or texts failed to load: the failure and a link to the page on this site. */
export function EmbedFailure({ locale }: { locale: Locale }) {
  const frame = useRef<HTMLElement>(null)
  const { pathname, search } = useLocation()
  const siteId = currentRecord().site.id
  // The hooks of the embed's own code, which follow the host's colour scheme too, would be part of every first page.
  useEffect(() => {
    const report = () => {
      const height = Math.ceil(frame.current?.getBoundingClientRect().height ?? 0)
      window.parent.postMessage({ type: heightMessageType(siteId), height }, '*')
    }
    report()
    window.addEventListener('resize', report)
    return () => window.removeEventListener('resize', report)
  }, [siteId])
  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <main ref={frame} className={styles.frame}>
      <BilingualFailure isPage first={locale} words={missingPageWords}>
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
