import { describe, expect, it } from 'vitest'
import type { Coordinates } from '#src/domain/move.ts'
import { home } from '../../../../../tests/builders/journeys.ts'
import { worldOutlines as outlines } from '../outlines.ts'
import { homeward } from './homeward.ts'
import { frameOfPoints } from './mapView.ts'
import { placeLabels } from './placeLabels.ts'

const size = { width: 400, height: 240 }

/** The label at the edge of a map of some stops, the first of which was reached from home. */
function labelOf(...stops: [Coordinates, ...Coordinates[]]) {
  const frame = frameOfPoints(stops, outlines, size)
  const at = homeward(frame, home, stops[0], 'Santiago')
  return at && placeLabels([at], frame.box)[0]
}

describe(homeward, () => {
  it.each<[string, Coordinates, string]>([
    ['from below', [-78.51, -0.22], '↓ Santiago'],
    ['from the right', [-109.3, -27.1], 'Santiago →'],
    ['from the left', [-47.9, -31], '← Santiago'],
    ['from above', [-68.3, -70], '↑ Santiago'],
  ])('names home where a route comes in %s, within the map', (_, stop, text) => {
    expect(labelOf(stop)).toMatchObject({ key: home.key, text })
  })

  it('is nothing where the map reaches home', () => {
    expect(labelOf([-71.5, -33])).toBeNull()
  })
})
