import type { Timeline } from './timeline.ts'

type Make<Value> = (timeline: Timeline) => Value

const known = new WeakMap<Timeline, Map<Make<unknown>, unknown>>()

/** What a function makes of a whole timeline: made once, however many moves ask for it. */
export function derivedOf<Value>(timeline: Timeline, make: Make<Value>): Value {
  if (timeline.derive) return timeline.derive(make)
  const made = known.get(timeline) ?? new Map<Make<unknown>, unknown>()
  known.set(timeline, made)
  if (!made.has(make)) made.set(make, make(timeline))
  return made.get(make) as Value
}
