import type { PartValues } from './partValues.ts'
import { everyRow, partOf, type Tracer } from './tracer.ts'

/** What notes reads, and where the values of what was read are to be found. */
export type Tracing = { tracer: Tracer; values: PartValues }

/** The field of the names of rows, in their order. */
const order = 'order'

/**
 * The rows of a table, each of which notes its fields as they are read. The function gives them, and notes that their order
 * is read.
 */
export function tracedRows<Row extends object>(
  { tracer, values }: Tracing,
  table: string,
  rows: readonly Row[],
  idOf: (row: Row) => string,
): () => readonly Row[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  values.add(table, (id, field) => {
    if (id !== everyRow) return fieldOf(byId.get(id), field)
    return field === order ? [...byId.keys()] : rows.map((row) => fieldOf(row, field))
  })
  const traced = rows.map((row) => tracedRow(tracer, table, idOf(row), row))
  const names = partOf(table, everyRow, order)
  return () => {
    tracer.read(names)
    return traced
  }
}

function tracedRow<Row extends object>({ read }: Tracer, table: string, id: string, row: Row): Row {
  const parts = new Map<string | symbol, string>()
  const note = (field: string | symbol) => {
    const part = parts.get(field) ?? partOf(table, id, String(field))
    parts.set(field, part)
    read(part)
  }
  return new Proxy(row, {
    get(target, field) {
      note(field)
      return Reflect.get(target, field) as unknown
    },
    has(target, field) {
      note(field)
      return Reflect.has(target, field)
    },
  })
}

function fieldOf(row: object | undefined, field: string): unknown {
  return row === undefined ? undefined : (Reflect.get(row, field) as unknown)
}

/**
 * An object that notes which of its properties are read, and gives those in `own` in a form of their own. A copy of it has the
 * properties in `copied`, and notes them.
 */
export function tracedObject<Whole extends object>(
  { tracer }: Tracing,
  name: string,
  whole: Whole,
  copied: readonly (string | symbol)[] = Reflect.ownKeys(whole),
  own: Partial<{ [Key in keyof Whole]: () => Whole[Key] }> = {},
): Whole {
  return new Proxy(whole, {
    ownKeys: () => [...copied],
    get(target, key) {
      const make = Reflect.get(own, key) as (() => unknown) | undefined
      if (make) return make()
      tracer.read(partOf(name, '', String(key)))
      return Reflect.get(target, key) as unknown
    },
  })
}

/** Adds the properties of an object as parts, for {@link tracedObject} of the same name. */
export function addObject({ values }: Tracing, name: string, whole: object): void {
  values.add(name, (_id, key) => fieldOf(whole, key))
}

/** A map that notes which of its entries are read; whoever reads it as a whole is taken to read all. */
export function tracedMap<Value>(
  { tracer, values }: Tracing,
  table: string,
  map: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  values.add(table, (id) => (id === everyRow ? [...map] : map.get(id)))
  return new Proxy(map, {
    get(target, key) {
      if (key === 'get') {
        return (id: string) => {
          tracer.read(partOf(table, id, ''))
          return target.get(id)
        }
      }
      tracer.read(partOf(table, everyRow, ''))
      const value = Reflect.get(target, key, target) as unknown
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}
