import { hash } from 'node:crypto'
import { stepsOf } from './tracer.ts'

/** Gives the value of a part of a table; undefined where there is none. */
export type TableValues = (id: string, field: string) => unknown

/** The values of the parts of a record as hashes, each made once, when it is asked for. */
export class PartValues {
  readonly #tables = new Map<string, TableValues>()
  readonly #hashes = new Map<string, string>()

  /** Adds a table; its name must be new. */
  add(table: string, values: TableValues): void {
    if (this.#tables.has(table)) throw new Error(`there are two tables ${table}`)
    this.#tables.set(table, values)
  }

  /** The hash of a part's value. That of a table or row that there is not is a hash, too. */
  hashOf(part: string): string {
    const known = this.#hashes.get(part)
    if (known !== undefined) return known
    const [table, id, field] = stepsOf(part)
    const made = hashOfValue(this.#tables.get(table)?.(id, field))
    this.#hashes.set(part, made)
    return made
  }
}

function hashOfValue(value: unknown): string {
  return hash('sha256', JSON.stringify(value, plain) ?? 'undefined', 'hex').slice(0, 20)
}

/** Maps and typed arrays as lists, for JSON. Throws for a function, of which no value can be told. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'function') throw new Error('a function is no value of a part')
  if (value instanceof Map || value instanceof Set) return [...value]
  return ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value
}
