import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, toDay } from '#src/domain/time/dateSpan.ts'
import { zoomWindow } from '#src/domain/time/timeWindow.ts'
import { aModel } from '../../../../tests/builders/band.ts'
import { aMove } from '../../../../tests/builders/timeline.ts'
import { keepMoves, zoomAnchor } from './zoomAnchor.ts'

const days = ['2026-01-10', '2026-02-20', '2026-06-01']
const model = aModel(days.map((date) => aMove({ id: date, date })))
const noon = (date: string) => toDay(date) + 0.5
const year = { from: toDay('2026-01-01'), to: toDay('2027-01-01') }

describe(zoomAnchor, () => {
  it('is the first of the given moves that is visible', () => {
    expect(zoomAnchor(model, year, [null, '2026-01-10'])).toBe(noon('2026-01-10'))
    expect(zoomAnchor(model, year, ['2026-02-20', '2026-01-10'])).toBe(noon('2026-02-20'))
  })

  it('is the move nearest to the centre where none of them is', () => {
    const autumn = { from: toDay('2026-02-01'), to: toDay('2026-12-01') }
    expect(zoomAnchor(model, autumn, ['2026-01-10', 'nobody'])).toBe(noon('2026-06-01'))
  })

  it('is the centre where no move is visible', () => {
    const empty = { from: toDay('2026-03-01'), to: toDay('2026-03-03') }
    expect(zoomAnchor(model, empty, ['2026-01-10'])).toBe(toDay('2026-03-02'))
  })

  it('never zooms into nothing, however often', () => {
    let window = year
    for (let press = 0; press < 8; press++) window = zoomWindow(window, 1 / 2, zoomAnchor(model, window, []))
    expect(days.some((date) => noon(date) > window.from && noon(date) < window.to)).toBe(true)
  })
})

describe(keepMoves, () => {
  it('leaves a window with moves as it is, and one that is panned or zoomed out', () => {
    const around = { from: toDay('2026-02-01'), to: toDay('2026-03-01') }
    const beside = { from: toDay('2026-02-22'), to: toDay('2026-03-22') }
    expect(keepMoves(model, year, around)).toBe(around)
    expect(keepMoves(model, around, beside)).toBe(beside)
  })

  it('zooms about a move of the window before where none would be left', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.001, max: 0.9, noNaN: true }),
        (at, by) => {
          const moment = year.from + at * (year.to - year.from)
          const { from, to } = keepMoves(model, year, zoomWindow(year, by, moment))
          expect(
            days.some((date) => noon(date) >= from - 1e-6 && noon(date) <= to + 1e-6),
            formatDay(moment),
          ).toBe(true)
          expect(to - from).toBeCloseTo(by * (year.to - year.from), 5)
        },
      ),
    )
  })
})
