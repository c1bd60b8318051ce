import { useSyncExternalStore } from 'react'

/** The id of the move that the address of the desk names behind "#"; empty for a new one. */
export function useOpenId(): string {
  return useSyncExternalStore(subscribe, () => decodeURIComponent(window.location.hash.slice(1)))
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
