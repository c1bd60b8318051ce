import { useState } from 'react'
import { createPath, type Path, useHref, useLocation, useNavigate } from 'react-router'
import type { Locale } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'

type Missed = { path: Partial<Path>; from: string; tries: number }

/**
 * Follows a link to a page in another language once its texts have come. The router would leave this page first and then
 * find them missing; so the reader stays on a page that can be read, and `missed` is set until he goes on.
 */
export function useLocaleChange() {
  const navigate = useNavigate()
  const { key } = useLocation()
  const [missed, setMissed] = useState<Missed | null>(null)
  const href = useHref(missed?.path ?? {})

  async function follow(locale: Locale, path: Partial<Path>): Promise<void> {
    const { href: from } = window.location
    const hasCome = await loadTexts(locale).then(yes, no)
    if (window.location.href !== from) return // the reader has gone elsewhere meanwhile
    if (hasCome) await navigate(createPath(path), { preventScrollReset: true })
    else setMissed({ path, from: key, tries: 1 })
  }

  /**
   * A browser may not ask again for code that failed to come, and after an update of the site it is no longer there: the
   * page is opened anew. Only once the server answers, for otherwise the reader would lose this page as well.
   */
  async function retry(): Promise<void> {
    const isThere = await fetch(href).then(({ ok }) => ok, no)
    if (isThere) window.location.assign(href)
    else setMissed((last) => last && { ...last, tries: last.tries + 1 })
  }

  return { follow, retry, missed: missed?.from === key ? missed : null }
}

function yes() {
  return true
}

function no() {
  return false
}
