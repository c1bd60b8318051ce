import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

type Options = {
  layer: RefObject<HTMLElement | null>
  trigger: () => HTMLElement | SVGElement | null
  isHint: boolean
  onClose: () => void
}

/**
 * How every overlay closes: by Escape, and unless it is a hint by a press or the focus going elsewhere. Done by hand and
 * not by `popover="auto"`, which would also close on the press on the trigger that is about to toggle it, ignores the
 * focus, and does not exist in older browsers. Escape while the focus is inside another overlay is for that one. The
 * listeners are there before the overlay is painted, so that no key pressed at its sight is lost.
 */
export function useDismissal({ layer, trigger, isHint, onClose }: Options): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    const holder = event.target instanceof Element ? event.target.closest('[data-overlay]') : null
    if (holder && holder !== layer.current) return
    onClose()
    if (!isHint) trigger()?.focus()
  })
  const onElsewhere = useEffectEvent(({ target }: Event) => {
    if (!(target instanceof Node) || layer.current?.contains(target) || trigger()?.contains(target)) return
    onClose()
  })
  useLayoutEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('keydown', (event) => onKey(event), { signal })
    if (!isHint) {
      document.addEventListener('pointerdown', (event) => onElsewhere(event), { signal })
      document.addEventListener('focusin', (event) => onElsewhere(event), { signal })
    }
    return () => listening.abort()
  }, [isHint])
}
