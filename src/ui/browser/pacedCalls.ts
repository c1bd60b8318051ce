/** The time over which calls are counted, how many of them wait for nothing, and what lies between later ones, in ms. */
const period = 10_000
const free = 40
const gap = 200

/**
 * Makes calls that change the address fewer than a hundred in ten seconds, at which Safari refuses them: the first are made
 * at once, later ones with a gap between them, and of those that come in a gap the last.
 */
export function pacedCalls() {
  const times: number[] = []
  let waiting: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    clearTimeout(timer)
    timer = undefined
    const call = waiting
    waiting = null
    if (!call) return
    times.push(performance.now())
    call()
  }
  return {
    call: (action: () => void) => {
      waiting = action
      if (timer !== undefined) return
      const now = performance.now()
      while ((times[0] ?? now) < now - period) times.shift()
      const wait = times.length < free ? 0 : (times.at(-1) ?? 0) + gap - now
      if (wait <= 0) run()
      else timer = setTimeout(run, wait)
    },
    /** Makes the call that waits, if one does. */
    flush: run,
    /** Forgets the call that waits. */
    drop: () => {
      waiting = null
    },
  }
}
