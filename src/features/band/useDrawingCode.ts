import { startTransition, useCallback, useEffect, useState } from 'react'
import { useIsHydrating } from '#src/ui/browser/useIsHydrating.ts'
import { lazyCode } from '#src/ui/lazyCode.ts'
import type * as drawing from './BandDrawing.tsx'

type DrawingCode = typeof drawing

const code = lazyCode<DrawingCode>(() => import('./BandDrawing.tsx'))

type State = {
  /** Null until it has loaded; the built page has a picture of the band until then. */
  code: DrawingCode | null
  hasFailed: boolean
  retry: () => void
}

/** The code of the drawing, which loads once the band is on screen: the first page has no part in it. */
export function useDrawingCode(isOnScreen: boolean): State {
  const isHydrating = useIsHydrating()
  const [loaded, setLoaded] = useState(() => (isHydrating ? null : code.loaded()))
  const [hasFailed, setFailed] = useState(false)
  const load = useCallback(() => {
    code.load().then(
      (module) => startTransition(() => setLoaded(module)),
      () => setFailed(true),
    )
  }, [])
  useEffect(() => {
    if (isOnScreen) load()
  }, [isOnScreen, load])
  const retry = () => {
    code.forgetFailure()
    setFailed(false)
    load()
  }
  return { code: loaded, hasFailed, retry }
}
