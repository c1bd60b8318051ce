import { describe, expect, it } from 'vitest'
import { aPlace, home } from '../../../../../tests/builders/journeys.ts'
import { mapLabels } from './mapLabels.ts'
import type { PlacedPoint } from './mapLayout.ts'

const size = { width: 800, height: 480 }
const point = (key: string, x: number, changes: Partial<PlacedPoint> = {}): PlacedPoint => ({
  place: aPlace({ key }),
  at: [0, 0],
  spot: { x, y: 100 },
  r: 4,
  isHome: false,
  ghost: false,
  ...changes,
})
const labelled = (points: PlacedPoint[], spot: PlacedPoint['spot'] = { x: 300, y: 400 }) =>
  mapLabels({ points, home: spot }, home, size, ({ key }) => key).map(({ key }) => key)

describe(mapLabels, () => {
  it('labels home even when no selected move took place there', () => {
    expect(labelled([])).toEqual(['CL/Santiago'])
  })

  it('labels home once', () => {
    expect(labelled([point('CL/Santiago', 300, { isHome: true })])).toEqual(['CL/Santiago'])
  })

  it('labels places abroad before others at home', () => {
    expect(labelled([point('CL/Arica', 100, { isHome: true }), point('EC/Quito', 500)])).toEqual([
      'CL/Santiago',
      'EC/Quito',
      'CL/Arica',
    ])
  })

  it('labels no ghosts, and nothing behind the horizon', () => {
    expect(labelled([point('EC/Quito', 100, { ghost: true }), point('JP/Tokio', 0, { spot: null })], null)).toEqual([])
  })
})
