import { startTransition, useEffect, useState } from 'react'
import type { LazyCode } from '../lazyCode.ts'
import { patience } from '../page/Waiting.tsx'
import { useIsHydrating } from './useIsHydrating.ts'

type State<Module> = {
  /** Null until it has loaded, and while React hydrates: the built page was rendered without it. */
  code: Module | null
  /** Also while it takes long: it may still come. */
  hasFailed: boolean
}

/**
 * Code of a part that the built page shows as a picture: it loads once it is needed, and nothing waits for it. After a
 * failure it loads again when it is needed anew.
 */
export function useLaterCode<Module>(code: LazyCode<Module>, isNeeded: boolean): State<Module> {
  const isHydrating = useIsHydrating()
  const [loaded, setLoaded] = useState(() => (isHydrating ? null : code.loaded()))
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!isNeeded) return
    const late = setTimeout(setFailed, patience, true)
    code.forgetFailure()
    code.load().then(
      (module) => {
        clearTimeout(late)
        startTransition(() => {
          setLoaded(() => module)
          setFailed(false)
        })
      },
      () => setFailed(true),
    )
    return () => clearTimeout(late)
  }, [isNeeded, code])
  return { code: loaded, hasFailed }
}
