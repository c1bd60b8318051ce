import { useState } from 'react'
import { createPath, type Path, useHref, useLocation, useNavigate } from 'react-router'
import type { Locale } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { inTime } from '#src/record/load/inTime.ts'

type Way = { path: Partial<Path>; from: string; tries: number }

/**
 * Navigates to a page in another language after its texts have loaded. The router would unmount this page first and then
 * fail, so the reader would lose a readable page. Meanwhile `going` is where to. When loading fails, or does not end in time,
 * `missed` is set until the next navigation.
 */
export function useLocaleChange() {
  const navigate = useNavigate()
  const { key } = useLocation()
  const [missed, setMissed] = useState<Way | null>(null)
  const [going, setGoing] = useState<Partial<Path> | null>(null)
  const href = useHref(missed?.path ?? {})

  async function follow(locale: Locale, path: Partial<Path>): Promise<void> {
    const { href: from } = window.location
    setGoing(path)
    const isLoaded = await inTime(loadTexts(locale)).then(yes, no)
    setGoing(null)
    if (window.location.href !== from) return // the reader has navigated meanwhile
    if (isLoaded) await navigate(createPath(path), { preventScrollReset: true })
    else setMissed({ path, from: key, tries: 1 })
  }

  /**
   * Loads the other page as a document: browsers cache a failed import(), and after a deploy the old chunk is gone. Only
   * when the server answers, since otherwise the reader would lose this page as well.
   */
  async function retry(): Promise<void> {
    const isThere = await fetch(href).then(({ ok }) => ok, no)
    if (isThere) window.location.assign(href)
    else setMissed((last) => last && { ...last, tries: last.tries + 1 })
  }

  return { follow, retry, going, missed: missed?.from === key ? missed : null }
}

function yes() {
  return true
}

function no() {
  return false
}
