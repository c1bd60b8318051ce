/**
 * Notes which parts of the record are read while a page or picture is made. A part has a name, such as
 * `moves|2026-03-11-x|title`, and a value; what is made again with the same values of the same parts is the same.
 */
export type Tracer = {
  /** Notes that a part is read now. */
  read: (part: string) => void
  /** Runs `make`, and gives the names of the parts that it read; they do not count for what it runs within. One at a time. */
  trace: <Value>(make: () => Promise<Value>) => Promise<Traced<Value>>
  traceNow: <Value>(make: () => Value) => Traced<Value>
}

export type Traced<Value> = { value: Value; parts: readonly string[] }

/** Between the three steps of the name of a part. No id and no path has it. */
const separator = '|'

/** In place of an id: the values of all rows of a table, in their order. */
export const everyRow = '*'

/** From how many rows on the whole column is noted instead: it has one value, and many pages read all of it. */
const mostRows = 100

/** The name of a part: a table with the id of a row and the name of a field. */
export function partOf(table: string, id: string, field: string): string {
  return [table, id, field].join(separator)
}

export function stepsOf(part: string): [table: string, id: string, field: string] {
  const [table = '', id = '', ...field] = part.split(separator)
  return [table, id, field.join(separator)]
}

export function createTracer(): Tracer {
  let noted: Set<string> | null = null
  /** Begins to note; the function that it gives ends that, and gives what was noted. */
  const begin = () => {
    const [outer, inner] = [noted, new Set<string>()]
    noted = inner
    return () => {
      noted = outer
      return withoutManyRows(inner)
    }
  }
  return {
    read: (part) => void noted?.add(part),
    async trace(make) {
      const end = begin()
      try {
        return { value: await make(), parts: end() }
      } catch (error) {
        end()
        throw error
      }
    },
    traceNow(make) {
      const end = begin()
      try {
        return { value: make(), parts: end() }
      } catch (error) {
        end()
        throw error
      }
    },
  }
}

/** The name of the column of a part; of what is no row of a table, it is its own. */
export function columnOf(part: string): string {
  const [table, id, field] = stepsOf(part)
  return id === '' ? part : partOf(table, everyRow, field)
}

/** The names of parts, with a column in place of many rows of it. */
function withoutManyRows(parts: ReadonlySet<string>): readonly string[] {
  const columns = new Map<string, string[]>()
  for (const part of parts) {
    const column = columnOf(part)
    const known = columns.get(column)
    if (known) known.push(part)
    else columns.set(column, [part])
  }
  return [...columns].flatMap(([column, rows]) => (rows.length > mostRows ? [column] : rows))
}
