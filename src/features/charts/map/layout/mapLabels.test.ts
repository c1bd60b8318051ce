import { describe, expect, it } from 'vitest'
import { aPlace, home } from '../../../../../tests/builders/journeys.ts'
import { worldOutlines } from '../outlines.ts'
import { mapLabels } from './mapLabels.ts'
import type { PlacedPoint } from './mapLayout.ts'
import { mapView } from './mapView.ts'

const size = { width: 800, height: 480 }
const parts = { main: [home.at], inset: [[4.35, 50.85]] } as const
const view = mapView({ parts, home, middles: [] }, worldOutlines, size)
const inset = view.inset?.box ?? view.main.box
const point = (key: string, x: number, changes: Partial<PlacedPoint> = {}): PlacedPoint => ({
  place: aPlace({ key }),
  at: [0, 0],
  part: 'main',
  spot: { x, y: 300 },
  ghost: false,
  ...changes,
})
const labelled = (points: PlacedPoint[], x: number | null = 300) =>
  mapLabels({ points, home: x === null ? null : { place: home, spot: { x, y: 400 } } }, view, [], ({ key }) => key)
const textsOf = (points: PlacedPoint[], x?: number | null) => labelled(points, x).map(({ text }) => text)

describe(mapLabels, () => {
  it('labels home even when nothing else is drawn, and nothing without it', () => {
    expect(textsOf([])).toEqual(['CL/Santiago'])
    expect(textsOf([], null)).toEqual([])
  })

  it('labels the most frequent first, and no ghosts', () => {
    const points = [
      point('Lima', 100),
      point('Quito', 500, { place: aPlace({ key: 'Quito', moves: 3 }) }),
      point('Tokio', 650, { ghost: true }),
    ]
    expect(textsOf(points, null)).toEqual(['Quito', 'Lima'])
  })

  it('joins the names of points that nearly touch in one label', () => {
    expect(textsOf([point('Doral', 100), point('Miami', 106), point('Quito', 300)], null)).toEqual([
      'Doral, Miami',
      'Quito',
    ])
  })

  it('writes the first of joined names alone where all have no room', () => {
    const long = 'a name that is longer than the room '.repeat(4)
    expect(textsOf([point('Doral', 400), point(long, 404)], null)).toEqual(['Doral'])
  })

  it('keeps labels of the main map out of the inset, and those of the inset within it', () => {
    const y = (inset.top + inset.bottom) / 2
    const [left] = labelled([point('Dakar', inset.left - 12, { spot: { x: inset.left - 12, y } })], null)
    expect(left).toMatchObject({ anchor: 'end' })
    const [within] = labelled([point('Roma', 0, { part: 'inset', spot: { x: inset.left + 6, y } })], null)
    expect(within).toMatchObject({ anchor: 'start' })
  })
})
