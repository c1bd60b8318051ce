/** What the main thread of a page does, in the time of its processor: on a busy machine that says more than the clock. */
import type { CDPSession } from '@playwright/test'

/** A task of the main thread, or a mark that the page made. Times in milliseconds; `at` is that of its beginning. */
export type Task = { at: number; end: number; processor: number }
export type Mark = { name: string; at: number }

type TraceEvent = {
  name: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: { name?: string }
}

/** Traces until the function that it returns is called, which gives all tasks and marks in their order. */
export async function traceMainThread(client: CDPSession): Promise<() => Promise<{ tasks: Task[]; marks: Mark[] }>> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]))
  client.on('Tracing.dataCollected', collect)
  const complete = new Promise<void>((resolve) => {
    client.once('Tracing.tracingComplete', () => resolve())
  })
  await client.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] } })
  return async () => {
    await client.send('Tracing.end')
    await complete
    client.off('Tracing.dataCollected', collect)
    const marks = events.filter(({ name }) => name.startsWith('bench-'))
    const main = events.find(
      ({ name, pid, args }) =>
        name === 'thread_name' && args?.name === 'CrRendererMain' && marks.some((mark) => mark.pid === pid),
    )
    const tasks = events
      .filter(({ name, pid, tid }) => name.endsWith('::RunTask') && pid === main?.pid && tid === main.tid)
      .map(({ ts, dur = 0, tdur = 0 }) => ({ at: ts / 1000, end: (ts + dur) / 1000, processor: tdur / 1000 }))
    return {
      tasks: tasks.toSorted((a, b) => a.at - b.at),
      marks: marks.map(({ name, ts }) => ({ name, at: ts / 1000 })).toSorted((a, b) => a.at - b.at),
    }
  }
}
