/**
 * Runs in every page before anything else, served as a script of its own: notes what goes wrong, over the loads of a tab,
 * where {@link takeFaults} finds it. No driver of WebKit tells what a page's console says.
 */
export function watchFaults(): void {
  let isLeft = false
  addEventListener('beforeunload', () => {
    isLeft = true
  })
  const add = (fault: string) => {
    if (isLeft) return // Firefox reports what a page that is left no longer loads
    try {
      const faults = JSON.parse(sessionStorage.getItem('faults') ?? '[]') as string[]
      sessionStorage.setItem('faults', JSON.stringify([...faults, `${location.pathname}: ${fault}`]))
    } catch {
      // a frame without storage
    }
  }
  addEventListener(
    'error',
    (event) => {
      const { target } = event
      // A size that is told a frame later: the standard has it reported so.
      if (event.message?.startsWith('ResizeObserver loop')) return
      // What could not be loaded ahead is asked for again by the import that needs it.
      if (target instanceof HTMLLinkElement && target.rel === 'modulepreload') return
      if (target instanceof Element) add(`does not load: ${target.outerHTML.slice(0, 200)}`)
      else add(`uncaught: ${event.message}`)
    },
    true,
  )
  addEventListener('unhandledrejection', ({ reason }) => add(`unhandled: ${String(reason)}`))
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    add(`policy violation: ${violatedDirective} ${blockedURI}`),
  )
  for (const level of ['error', 'warn'] as const) {
    const say = console[level].bind(console)
    console[level] = (...words: unknown[]) => {
      add(`console.${level}: ${words.map(String).join(' ').slice(0, 500)}`)
      say(...words)
    }
  }
}

/** Runs in the page: what {@link watchFaults} has noted since it was last asked. */
export function takeFaults(): string[] {
  const faults = JSON.parse(sessionStorage.getItem('faults') ?? '[]') as string[]
  sessionStorage.removeItem('faults')
  return faults
}
