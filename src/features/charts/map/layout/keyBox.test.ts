import { describe, expect, it } from 'vitest'
import { boxesTouch } from './box.ts'
import { keyBox } from './keyBox.ts'

const frame = { left: 0, top: 0, right: 400, bottom: 300 }
const size = { width: 100, height: 60 }
const inset = { left: 250, top: 0, right: 400, bottom: 300 }

describe(keyBox, () => {
  it('is in the lower left corner of an empty map', () => {
    expect(keyBox(size, frame, null, [])).toEqual({ left: 8, top: 232, right: 108, bottom: 292 })
  })

  it('moves to the corner that covers the fewest points', () => {
    expect(keyBox(size, frame, null, [{ x: 20, y: 280 }])).toMatchObject({ right: 392, bottom: 292 })
  })

  it('never covers the inset', () => {
    const spots = [
      { x: 20, y: 280 },
      { x: 20, y: 20 },
    ]
    expect(boxesTouch(keyBox(size, frame, inset, spots), inset)).toBe(false)
  })
})
