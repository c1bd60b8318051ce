import { useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { useNavigate } from 'react-router'
import { closeEntry } from '#src/app/moves/closedEntry.ts'
import { wayBack } from '#src/ui/browser/wayBack.ts'
import { isOverlayOpen } from '#src/ui/overlay/isOverlayOpen.ts'
import type { Address } from '#src/url/viewAddress.ts'

/** Escape leads from an entry to the timeline, unless it closes what is open over the page or is typed into a field. */
export function useLeaveEntry(id: string, timeline: Address): void {
  const navigate = useNavigate()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest('input, select, textarea')) return
    if (isOverlayOpen()) return
    void navigate(timeline, { state: wayBack })
  })
  useEffect(() => {
    const listening = new AbortController()
    document.addEventListener('keydown', (event) => onKey(event), { signal: listening.signal })
    return () => listening.abort()
  }, [])
  useLayoutEffect(() => () => closeEntry(id), [id])
}
