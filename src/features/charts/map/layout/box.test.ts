import { describe, expect, it } from 'vitest'
import { entryInto } from './box.ts'

const box = { left: 100, top: 0, right: 200, bottom: 50 }

describe(entryInto, () => {
  it.each([
    ['the left', { x: 0, y: 25 }, { x: 150, y: 25 }, { x: 100, y: 25 }],
    ['the right', { x: 300, y: 45 }, { x: 150, y: 15 }, { x: 200, y: 25 }],
    ['below', { x: 140, y: 100 }, { x: 160, y: 25 }, { x: 140 + 20 / 1.5, y: 50 }],
    ['above', { x: 150, y: -50 }, { x: 150, y: 10 }, { x: 150, y: 0 }],
    ['a corner beyond two edges', { x: 0, y: 150 }, { x: 150, y: 25 }, { x: 120, y: 50 }],
  ])('finds where a line from %s meets the edge', (_side, from, to, gate) => {
    const { x, y } = entryInto(box, from, to)
    expect([x, y]).toEqual([expect.closeTo(gate.x), expect.closeTo(gate.y)])
  })
})
