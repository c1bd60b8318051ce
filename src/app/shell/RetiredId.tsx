import type { ReactNode } from 'react'
import { Navigate } from 'react-router'
import { useAddress } from '#src/app/address/useAddress.ts'
import type { SubjectId } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { retiredOf } from '#src/record/load/retiredOf.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import { pathOf } from '#src/url/paths.ts'
import { shellTexts } from './texts.ts'

type Props = {
  subject: SubjectId
  id: string
  /** The path at which a successor is shown; its page of the site unless told. */
  pathTo?: (successor: string) => string
  children: ReactNode
}

/**
 * Around what is said of an id that the record does not have: one that was published leads to what took its place, or
 * says first why nothing did.
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
