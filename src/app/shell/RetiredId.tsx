import type { ReactNode } from 'react'
import { Navigate } from 'react-router'
import { useAddress } from '#src/app/address/useAddress.ts'
import type { PageSubjectId } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { retiredOf } from '#src/record/load/retiredOf.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import { pathOf } from '#src/url/paths.ts'
import { shellTexts } from './texts.ts'

type Props = {
  subject: PageSubjectId
  id: string
  /** The path of a successor; by default its page of the site. */
  pathTo?: (successor: string) => string
  children: ReactNode
}

/**
 * Around the message for an id that the record does not have. A retired id redirects to its successor; without a successor
 * the reason is shown first.
 */
export function RetiredId({ subject, id, pathTo, children }: Props) {
  const { retired } = useTimeline()
  const t = useTexts(shellTexts)
  const text = useText()
  const locale = useLocale()
  const { search, hash } = useAddress()
  const entry = retiredOf(retired, subject, id)
  if (entry?.successor) {
    const pathname = pathTo?.(entry.successor) ?? pathOf({ name: subject, id: entry.successor }, locale)
    return <Navigate replace to={{ pathname, search, hash }} />
  }
  return (
    <>
      {entry?.reason && <Notice>{t.retired(text(entry.reason))}</Notice>}
      {children}
    </>
  )
}
