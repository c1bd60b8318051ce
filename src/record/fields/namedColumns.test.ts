import { describe, expect, it } from 'vitest'
import { textColumn } from './column.ts'
import { fieldsOf, moveTable } from './moveTable.ts'
import { namedColumns, publishedOrder } from './namedColumns.ts'
import { selectionFields } from './selection.ts'

describe(namedColumns, () => {
  it('has every published column in its place, for the whole record', () => {
    const names = namedColumns(fieldsOf(moveTable)).map(({ name }) => name)
    expect(names.slice(0, publishedOrder.length)).toEqual(publishedOrder)
    expect(new Set(names).size).toBe(names.length)
  })

  it('has some of them in the same order, for a selection', () => {
    const names = namedColumns(selectionFields).map(({ name }) => name)
    expect(names).toEqual(publishedOrder.filter((name) => names.includes(name)))
  })

  it('writes the column of a new field behind all others', () => {
    const fields = { protocol: { csv: { protocol: textColumn } }, ...fieldsOf(moveTable) }
    expect(namedColumns(fields).at(-1)).toMatchObject({ name: 'protocol', field: 'protocol' })
  })
})
