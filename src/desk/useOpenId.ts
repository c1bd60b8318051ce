import { useSyncExternalStore } from 'react'
import { idOfHash } from './idOfHash.ts'

/** The id of the move that the address of the desk names behind "#"; empty for a new one. */
export function useOpenId(): string {
  return useSyncExternalStore(subscribe, () => idOfHash(window.location.hash))
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}
