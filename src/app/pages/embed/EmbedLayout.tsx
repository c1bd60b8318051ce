import { useLayoutEffect, useRef } from 'react'
import { Outlet } from 'react-router'
import { currentRecord } from '#src/domain/currentRecord.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import styles from '#src/features/embed/Embed.module.css'
import { LocaleContext } from '#src/i18n/LocaleContext.ts'
import { followOutsideFrame } from '#src/ui/host/followOutsideFrame.ts'
import { useHostScheme } from '#src/ui/host/useHostScheme.ts'
import { useReportHeight } from '#src/ui/host/useReportHeight.ts'

/**
 * The layout of a page in a frame of another site: a border, no header or footer. It takes the host's colour scheme and
 * opens every link in a tab of its own.
 */
export function EmbedLayout({ locale }: { locale: Locale }) {
  const frame = useRef<HTMLElement>(null)
  const siteId = currentRecord().site.id
  useReportHeight(frame, siteId)
  useHostScheme(siteId)
  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <LocaleContext value={locale}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- it only redirects the clicks of links */}
      <main ref={frame} className={styles.frame} onClickCapture={followOutsideFrame}>
        <Outlet />
      </main>
    </LocaleContext>
  )
}
