import { describe, expect, it } from 'vitest'
import { type Labelled, placeLabels } from './placeLabels.ts'

const size = { left: 0, top: 0, right: 400, bottom: 300 }
const at = (key: string, x: number, y: number, changes: Partial<Labelled> = {}): Labelled => ({
  key,
  texts: [key],
  x,
  y,
  r: 4,
  ...changes,
})

describe(placeLabels, () => {
  it('puts a label to the right of a point', () => {
    expect(placeLabels([at('Quito', 200, 100)], size)).toMatchObject([{ key: 'Quito', x: 207, anchor: 'start' }])
  })

  it('puts a label to the left at the right edge, and where the left is preferred', () => {
    expect(placeLabels([at('Quito', 390, 100)], size)).toMatchObject([{ anchor: 'end' }])
    expect(placeLabels([at('Quito', 200, 100, { side: 'left' })], size)).toMatchObject([{ anchor: 'end' }])
  })

  it('avoids the side of a neighbour', () => {
    const placed = placeLabels([at('Bruselas', 200, 100), at('Budapest', 230, 108)], size)
    expect(placed).toMatchObject([
      { key: 'Bruselas', anchor: 'end' },
      { key: 'Budapest', anchor: 'start' },
    ])
  })

  it('puts the labels of two points that nearly coincide on opposite sides', () => {
    const placed = placeLabels([at('Dajabón', 200, 100), at('Santiago', 202.5, 100)], size)
    expect(placed).toMatchObject([
      { key: 'Dajabón', anchor: 'end' },
      { key: 'Santiago', anchor: 'start' },
    ])
  })

  it('leaves out the later ones where there is no room', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => at(`Ciudad ${index}`, 200 + index, 100 + index))
    const placed = placeLabels(crowd, size)
    expect(placed.length).toBeGreaterThan(0)
    expect(placed.length).toBeLessThan(9)
    expect(placed[0]?.key).toBe('Ciudad 0')
  })

  it('has no label that does not fit', () => {
    expect(placeLabels([at('Quito', 10, 10)], { left: 0, top: 0, right: 20, bottom: 20 })).toEqual([])
  })
})
