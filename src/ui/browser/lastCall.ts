/** Makes a call once none has followed it for a while, in milliseconds; of calls that follow each other faster, the last. */
export function lastCall(pause: number) {
  let waiting: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const drop = () => {
    clearTimeout(timer)
    waiting = null
  }
  /** Makes the call that waits; false where none does. */
  const flush = () => {
    const call = waiting
    drop()
    call?.()
    return call !== null
  }
  return {
    call: (action: () => void) => {
      drop()
      waiting = action
      timer = setTimeout(flush, pause)
    },
    flush,
    /** Forgets the call that waits. */
    drop,
  }
}
