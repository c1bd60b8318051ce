import { describe, expect, it } from 'vitest'
import { boxesTouch } from './box.ts'
import { insetNameBox, keyBox } from './keyBox.ts'

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

describe(insetNameBox, () => {
  const name = { width: 40, height: 12 }

  it('is in the corner away from the map, unless a point lies there', () => {
    expect(insetNameBox(name, inset, frame, [])).toEqual({ left: 355, top: 5, right: 395, bottom: 17 })
    expect(insetNameBox(name, inset, frame, [{ x: 370, y: 10 }])).toMatchObject({ right: 395, bottom: 295 })
    expect(insetNameBox(name, { left: 0, top: 200, right: 150, bottom: 300 }, frame, [])).toMatchObject({
      left: 5,
      bottom: 295,
    })
  })
})
