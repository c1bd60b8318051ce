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
          if (loading) markAsFulfilled(loading, module)
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

/** So that `use` reads the value at once, as it does from a promise that React itself has waited for. */
function markAsFulfilled<Value>(promise: Promise<Value>, value: Value): void {
  void Object.assign(promise, { status: 'fulfilled', value })
}

/**
 * Suspends until the code is loaded, and not at all where it is there; throws to the nearest error boundary when the load
 * failed. `use` is called either way: React renders a part anew once its code has come, and takes it for another part if
 * that call is missing the second time.
 */
export function useLazyCode<Module>(code: LazyCode<Module>): Module {
  return use(code.load())
}
