import type { Timeline } from './timeline.ts'

/** Wraps what is made of a whole timeline: it is made once for each, however many moves ask for it. */
export function derived<Value extends object>(make: (timeline: Timeline) => Value): (timeline: Timeline) => Value {
  const known = new WeakMap<Timeline, Value>()
  return (timeline) => {
    if (timeline.derive) return timeline.derive(make)
    const value = known.get(timeline) ?? make(timeline)
    known.set(timeline, value)
    return value
  }
}
