import { useEffect, useEffectEvent, useState } from 'react'
import type { Suggesting } from '../suggesting.ts'

/** What the reader did with the list of a text: of another text it begins anew. */
type State = { text: string; active: string | null; isClosed: boolean }

/**
 * The keys of the field that has suggestions: arrows move the active option and open the list, Enter follows the option,
 * Escape closes the list; a key that moves the caret leaves the options. `options` are the ids of all, in their order.
 */
export function useSuggestionKeys({ text, isTyped, field, onState }: Suggesting, options: readonly string[]) {
  const [state, setState] = useState<State>({ text, active: null, isClosed: !isTyped })
  const current = state.text === text ? state : { text, active: null, isClosed: !isTyped }
  const isOpen = options.length > 0 && !current.isClosed
  const active = isOpen && current.active !== null && options.includes(current.active) ? current.active : null
  const show = (change: Partial<State>) => setState({ ...current, active, ...change })

  const step = (by: 1 | -1) => {
    // The field itself stands between the last option and the first.
    const places = options.length + 1
    const at = active === null ? options.length : options.indexOf(active)
    show({ isClosed: false, active: options[(at + by + places) % places] ?? null })
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return
    const { key, altKey } = event
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (options.length === 0) return
      event.preventDefault()
      if (altKey) show({ isClosed: key === 'ArrowUp', active: null })
      else step(key === 'ArrowDown' ? 1 : -1)
    } else if (key === 'Escape' && isOpen) {
      event.preventDefault() // where it would empty the field
      show({ isClosed: true, active: null })
    } else if (key === 'Enter' && active !== null) {
      event.preventDefault()
      document.getElementById(active)?.click()
    } else if (key === 'Enter') {
      show({ isClosed: true, active: null })
    } else if (/^(Arrow(Left|Right)|Home|End)$/.test(key) && active !== null) {
      show({ active: null })
    }
  })
  const onPress = useEffectEvent(() => {
    if (text !== '') show({ isClosed: false, active: null })
  })
  useEffect(() => {
    const input = field.current
    const listening = new AbortController()
    input?.addEventListener('keydown', (event) => onKey(event), { signal: listening.signal })
    // A press on the field opens the list again that was closed.
    input?.addEventListener('click', () => onPress(), { signal: listening.signal })
    return () => listening.abort()
  }, [field])
  useEffect(() => onState({ isOpen, active }), [onState, isOpen, active])
  useEffect(() => {
    if (active !== null) document.getElementById(active)?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return { isOpen, active, close: () => show({ isClosed: true, active: null }) }
}
