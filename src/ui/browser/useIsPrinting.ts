import { useSyncExternalStore } from 'react'

let isPrinting = false

/**
 * Whether the page is being printed. React renders a change of an outer store before the browser goes on, here to lay the
 * page out for a sheet; a change of state could come too late.
 */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  )
}

function subscribe(onChange: () => void): () => void {
  const listening = new AbortController()
  const follow = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    onChange()
  }
  for (const type of ['beforeprint', 'afterprint']) window.addEventListener(type, follow, { signal: listening.signal })
  return () => listening.abort()
}
