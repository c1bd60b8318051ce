import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from './arrange.ts'
import { distanceOf, fanOut, type Group, groupOf, outwards, type Point, touch } from './groups.ts'
import { singleRadius } from './sizes.ts'

/** A mark of several takes eight pixels to either side. */
const radiusOf = (points: readonly Point[]) => (points.length > 1 ? 8 : singleRadius)

/** Points at places in pixels, in order. */
const pointsAt = (...places: number[]): Point[] => places.map((x, row) => ({ row, x }))
const inOneGroup = (x: number, ...places: number[]): Group => ({ ...groupOf(pointsAt(...places), radiusOf), x })
const placesOf = (groups: readonly Group[]) => groups.map(({ points, x }) => [points.length, x])

const anyWidth = fc.constantFrom(11, 50, 320, 1000)
/** Points inside a drawing, some at the same place, and days as wide as the window makes them. */
const anyDrawing = anyWidth.chain((width) =>
  fc.record({
    width: fc.constant(width),
    window: fc.constantFrom(1, 3, 30, 400).map((to) => ({ from: 0, to })),
    points: fc
      .array(
        fc.oneof(
          fc.double({ min: singleRadius, max: width - singleRadius, noNaN: true }),
          fc.constantFrom(singleRadius, width / 2, width - singleRadius),
        ),
        { maxLength: 60 },
      )
      .map((places) => pointsAt(...places.toSorted((a, b) => a - b))),
  }),
)

function expectApart(groups: readonly Group[]) {
  groups.slice(1).forEach((group, at) => {
    const before = groups[at]
    // A millionth of a pixel is the end of floating point.
    expect(before && touch({ ...before, x: before.x - 1e-6 }, group)).toBe(false)
  })
}

function expectSound(groups: readonly Group[], points: readonly Point[]) {
  expect(groups.flatMap((group) => group.points)).toEqual(points)
  expectApart(groups)
}

/** Points, each a group of its own to begin with, laid out from the left. */
const joined = (points: readonly Point[]) =>
  outwards(
    null,
    points.map((point) => groupOf([point], radiusOf)),
    1,
    radiusOf,
  )

describe(outwards, () => {
  it('keeps every point, in order, in groups centred on their points that do not touch', () => {
    fc.assert(
      fc.property(anyDrawing, ({ points }) => {
        const groups = joined(points)
        expectSound(groups, points)
        for (const { points: own, x } of groups) {
          expect(x).toBeCloseTo(((own[0]?.x ?? 0) + (own.at(-1)?.x ?? 0)) / 2)
        }
      }),
    )
  })

  it.each([
    [[], []],
    [[100], [[1, 100]]],
    [
      [100, 111],
      [
        [1, 100],
        [1, 111],
      ],
    ],
    [[100, 110.9], [[2, 105.45]]],
    [[100, 110, 118], [[3, 109]]], // two of them would reach the third
    [
      [100, 110, 120],
      [
        [2, 105],
        [1, 120],
      ],
    ],
    [[100, 111, 115], [[3, 107.5]]], // the first has room enough until the others are gathered
  ])('joins %j to %j', (places, groups) => {
    expect(placesOf(joined(pointsAt(...places)))).toEqual(groups)
  })

  it('leaves room for totals of two figures beside one another', () => {
    const ten = (x: number) => inOneGroup(x, ...Array.from({ length: 10 }, () => x))
    expect(distanceOf(ten(0), ten(0))).toBeGreaterThan(distanceOf(inOneGroup(0, 0, 0), inOneGroup(0, 0, 0)))
  })

  it('changes no point', () => {
    const points = pointsAt(100, 101)
    joined(points)
    expect(points).toEqual(pointsAt(100, 101))
  })
})

/** A group that is kept, of moves at one place. */
const kept = (x: number, count: number) =>
  groupOf(
    Array.from({ length: count }, (_, at) => ({ row: 1000 + at + Math.round(x) * 100, x })),
    radiusOf,
    true,
  )

describe(arrange, () => {
  it('keeps what is kept whole, every other point in one group, and all apart and inside the drawing', () => {
    const anyKept = fc.array(fc.tuple(fc.double({ min: 5, max: 995, noNaN: true }), fc.integer({ min: 1, max: 30 })), {
      maxLength: 3,
    })
    const anyPoints = fc
      .array(fc.double({ min: 5, max: 995, noNaN: true }), { maxLength: 40 })
      .map((places) => pointsAt(...places.toSorted((a, b) => a - b)))
    fc.assert(
      fc.property(anyPoints, anyKept, (points, some) => {
        const whole = some.map(([x, count]) => kept(x, count))
        const groups = arrange(points, whole, 1000, radiusOf)
        expectApart(groups)
        expect(groups.filter(({ isKept }) => isKept)).toHaveLength(whole.length)
        expect(groups.flatMap((group) => group.points).length).toBe(
          points.length + whole.reduce((sum, group) => sum + group.points.length, 0),
        )
        for (const { x } of groups) {
          expect(x).toBeGreaterThanOrEqual(singleRadius - 1e-6)
          expect(x).toBeLessThanOrEqual(1000 - singleRadius + 1e-6)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('leaves the first one kept at its place, and pushes its neighbours aside', () => {
    expect(placesOf(arrange(pointsAt(98, 100, 101), [kept(100, 1)], 1000, radiusOf))).toEqual([
      [1, 89],
      [1, 100],
      [2, 114],
    ])
  })

  it('moves all inwards at an edge', () => {
    expect(placesOf(arrange(pointsAt(995), [kept(995, 1)], 1000, radiusOf))).toEqual([
      [1, 984],
      [1, 995],
    ])
  })
})

describe(fanOut, () => {
  it('keeps every point, in order, in marks that do not touch, inside the drawing and near their places', () => {
    fc.assert(
      fc.property(anyDrawing, ({ points, window, width }) => {
        const placed = fanOut(joined(points), window, width)
        expectSound(placed, points)
        const most = Math.max(12, width / window.to / 2)
        for (const { points: own, x } of placed) {
          expect(x).toBeGreaterThanOrEqual(singleRadius - 1e-6)
          expect(x).toBeLessThanOrEqual(width - singleRadius + 1e-6)
          expect(own.length > 1 || Math.abs(x - (own[0]?.x ?? 0)) <= most + 1e-6).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('splits a group into marks side by side within half a day or twelve pixels', () => {
    const day = { from: 0, to: 1 }
    const month = { from: 0, to: 31 }
    const step = (320 * 0.8) / 6 // over most of their day
    const six = inOneGroup(160, 160, 160, 160, 160, 160, 160)
    expect(placesOf(fanOut([six], day, 320))).toEqual(
      [160 - 2.5 * step, 160 - 1.5 * step, 160 - 0.5 * step, 160 + 0.5 * step, 160 + 1.5 * step, 160 + 2.5 * step].map(
        (x) => [1, expect.closeTo(x)],
      ),
    )
    expect(fanOut([six], month, 320)).toEqual([six])
    expect(fanOut([inOneGroup(160, 160, 160, 160)], month, 320)).toHaveLength(3)
  })

  it('does not spread few marks over a wide day', () => {
    const [left, right] = fanOut([inOneGroup(500, 500, 500)], { from: 0, to: 1 }, 1000)
    expect([left?.x, right?.x]).toEqual([478, 522])
  })

  it('leaves a group together that is kept, or whose marks would reach a neighbour', () => {
    const month = { from: 0, to: 31 }
    const two = inOneGroup(160, 160, 160)
    const alone = (x: number) => inOneGroup(x, x)
    expect(fanOut([alone(143.5), two, alone(176.5)], month, 320)).toHaveLength(4)
    expect(fanOut([alone(143.6), two], month, 320)).toHaveLength(2)
    expect(fanOut([two, alone(176.4)], month, 320)).toHaveLength(2)
    expect(fanOut([{ ...two, isKept: true }], month, 320)).toHaveLength(1)
  })

  it('is empty without groups', () => {
    expect(fanOut([], { from: 0, to: 1 }, 320)).toEqual([])
  })
})
