import { useEffect, useState } from 'react'
import type * as gestures from './BandGestures.tsx'

type GestureCode = typeof gestures

/** Loads as soon as the code of the band runs, so that gestures work soon and the band does not wait for them. */
const loading = import('./BandGestures.tsx').catch(() => null)

/** The gestures once their code has loaded; should that fail, buttons, keys and links do the same. */
export function useGestureCode(): GestureCode | null {
  const [code, setCode] = useState<GestureCode | null>(null)
  useEffect(() => {
    let isUnmounted = false
    void loading.then((loaded) => {
      if (!isUnmounted) setCode(loaded)
    })
    return () => {
      isUnmounted = true
    }
  }, [])
  return code
}
