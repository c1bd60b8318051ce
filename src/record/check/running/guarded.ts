import type { JsonPath } from '../jsonDocument.ts'

/** The names of fields that are read for themselves alone: the halves of a text, and the title of a source. */
const texts = new Set(['es', 'en', 'title'])

/**
 * The value, which calls `onRead` whenever somebody reads what the file does not have. Whoever goes through all fields does
 * not meet them. A text may be read: what a rule says of another one does not follow from it.
 */
export function guarded<Value>(value: Value, faults: readonly JsonPath[], onRead: () => void): Value {
  const keys = new Set(faults.map((path) => JSON.stringify(path)))
  return guard(value, [], { isFault: (path) => keys.has(JSON.stringify(path)), onRead }) as Value
}

type Watch = { isFault: (path: JsonPath) => boolean; onRead: () => void }

function guard(value: unknown, path: JsonPath, watch: Watch): unknown {
  if (typeof value !== 'object' || value === null) return value
  const stepOf = (name: string) => [...path, Array.isArray(value) ? Number(name) : name]
  const held = new Map<string, unknown>()
  return new Proxy(value, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver)
      if (typeof name === 'symbol' || (Array.isArray(target) && !/^\d+$/.test(name))) return member
      const step = stepOf(name)
      if (watch.isFault(step) && !texts.has(name)) watch.onRead()
      if (!held.has(name)) held.set(name, guard(member, step, watch))
      return held.get(name)
    },
    ownKeys: (target) =>
      Reflect.ownKeys(target).filter(
        (name) => typeof name === 'symbol' || name === 'length' || !watch.isFault(stepOf(name)),
      ),
  })
}
