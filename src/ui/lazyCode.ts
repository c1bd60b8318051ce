import { use } from 'react'

export type LazyCode<Module> = ReturnType<typeof lazyCode<Module>>

/**
 * Code that loads when it is first needed. Unlike with React.lazy, a load that failed can be tried again. For features,
 * which may not know the query cache; what the app prefetches and hydrates from that cache is a `codeQuery`.
 */
export function lazyCode<Module>(importModule: () => Promise<Module>) {
  let loading: Promise<Module> | null = null
  let loaded: Module | null = null
  let hasFailed = false
  return {
    /** The module, once it is there: so that a component that needs it later need not suspend. */
    loaded: () => loaded,
    load: () => {
      loading ??= importModule().then(
        (module) => {
          loaded = module
          return module
        },
        (error: unknown) => {
          hasFailed = true
          throw error
        },
      )
      return loading
    },
    /** Lets the next `load` import again after a failure; without one it changes nothing. */
    forgetFailure: () => {
      if (!hasFailed) return
      loading = null
      hasFailed = false
    },
  }
}

/** Suspends until the code is loaded; throws to the nearest error boundary when that failed. */
export function useLazyCode<Module>(code: LazyCode<Module>): Module {
  return code.loaded() ?? use(code.load())
}
