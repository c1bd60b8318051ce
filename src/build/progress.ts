import type { Logger } from 'vite'

/** In milliseconds: a step that takes less says nothing on its way. */
const pause = 2_000

/** Says how much of a long step is made and how much is left, at most once in two seconds. To be called after each part. */
export function progress(logger: Pick<Logger, 'info'>, what: string, total: number): () => void {
  let done = 0
  let said = performance.now()
  return () => {
    done += 1
    if (performance.now() - said < pause) return
    said = performance.now()
    logger.info(`${what}: ${done} made, ${total - done} left`)
  }
}
