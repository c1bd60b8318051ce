import { describe, expect, it } from 'vitest'
import { type MarkGrid, stepInGrid } from './markGrid.ts'

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const

/** Where the arrows lead: up, down, left, right. */
function stepsFrom(grid: MarkGrid, from: string) {
  return arrows.map((key) => stepInGrid(grid, from, key))
}

describe(stepInGrid, () => {
  const matrix = [
    ['a', '', ''],
    ['b', 'c', ''],
    ['', 'd', 'e'],
    ['f', '', 'g'],
  ]

  it.each([
    ['a', [null, 'b', null, null]],
    ['b', ['a', 'f', null, 'c']], // past the empty place
    ['c', [null, 'd', 'b', null]],
    ['f', ['b', null, null, 'g']], // past the empty place
    ['e', [null, 'g', 'd', null]],
  ])('leads from %s up, down, left and right to the next mark, or to none', (from, steps) => {
    expect(stepsFrom(matrix, from)).toEqual(steps)
  })

  it.each([
    ['c', 'b', 'c'],
    ['d', 'd', 'e'],
    ['a', 'a', 'a'],
  ])('leads from %s by Home and End to the ends of its row', (from, first, last) => {
    expect([stepInGrid(matrix, from, 'Home'), stepInGrid(matrix, from, 'End')]).toEqual([first, last])
  })

  it.each([
    ['column', [['a'], ['b'], ['c']]],
    ['column with a gap', [['a'], [], ['b'], [''], ['c']]],
    ['row', [['a', 'b', 'c']]],
  ])('leads along a single %s: a column by all arrows, a row by left and right', (shape, line) => {
    const [up, down] = shape === 'row' ? [null, null] : ['a', 'c']
    expect(stepsFrom(line, 'b')).toEqual([up, down, 'a', 'c'])
    expect(['Home', 'End'].map((key) => stepInGrid(line, 'b', key))).toEqual(['a', 'c'])
  })

  it.each(['ArrowUp', 'ArrowRight', 'Home', 'Tab'])('leads from the only mark to none by %s', (key) => {
    expect(stepInGrid([['a']], 'a', key)).toBe(key === 'Home' ? 'a' : null)
  })

  it('is null for other keys, for unknown marks, and without marks', () => {
    expect(['Tab', 'Escape', 'PageDown', 'x'].map((key) => stepInGrid(matrix, 'c', key))).toEqual(Array(4).fill(null))
    expect(stepInGrid(matrix, 'z', 'ArrowDown')).toBeNull()
    expect([[], [[]], [[], []]].map((grid) => stepInGrid(grid, 'a', 'ArrowDown'))).toEqual([null, null, null])
  })
})
