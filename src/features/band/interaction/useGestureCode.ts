import { useEffect, useState } from 'react'

import type * as gestures from './BandGestures.tsx'

type GestureCode = typeof gestures

/** Asked for when the band's code runs, so that gestures answer soon after the band stands and nothing waits for them. */
const underWay = import('./BandGestures.tsx').catch(() => null)

/** The gestures once their code is there; should it never come, buttons, keys and links do all that they do. */
export function useGestureCode(): GestureCode | null {
  const [code, setCode] = useState<GestureCode | null>(null)
  useEffect(() => {
    let gone = false
    void underWay.then((loaded) => {
      if (!gone) setCode(loaded)
    })
    return () => {
      gone = true
    }
  }, [])
  return code
}
