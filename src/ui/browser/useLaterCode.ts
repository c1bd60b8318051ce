import { startTransition, useCallback, useEffect, useState } from 'react'
import type { LazyCode } from '../lazyCode.ts'
import { useIsHydrating } from './useIsHydrating.ts'

type State<Module> = {
  /** Null until it has loaded, and while React hydrates: the built page was rendered without it. */
  code: Module | null
  hasFailed: boolean
  retry: () => void
}

/**
 * Code of a part that the built page shows as a picture: it loads once it is needed, and nothing waits for it. After a
 * failure it loads again when it is needed anew.
 */
export function useLaterCode<Module>(code: LazyCode<Module>, isNeeded: boolean): State<Module> {
  const isHydrating = useIsHydrating()
  const [loaded, setLoaded] = useState(() => (isHydrating ? null : code.loaded()))
  const [hasFailed, setFailed] = useState(false)
  const load = useCallback(() => {
    code.forgetFailure()
    code.load().then(
      (module) =>
        startTransition(() => {
          setLoaded(() => module)
          setFailed(false)
        }),
      () => setFailed(true),
    )
  }, [code])
  useEffect(() => {
    if (isNeeded) load()
  }, [isNeeded, load])
  const retry = () => {
    setFailed(false)
    load()
  }
  return { code: loaded, hasFailed, retry }
}
