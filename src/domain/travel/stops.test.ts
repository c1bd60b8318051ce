import { describe, expect, it } from 'vitest'
import { texts } from '../../../tests/builders/dataFiles.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { stopNumberOf } from './stops.ts'

const lima = [{ country: 'PE', city: texts('Lima') }]
const quito = [{ country: 'EC', city: texts('Quito') }]
const santiago = [{ country: 'CL', city: texts('Santiago') }]

describe(stopNumberOf, () => {
  const timeline = aTimeline([
    aMove({ id: 'lima', date: '2026-01-01', stops: lima }),
    aMove({ id: 'lima-dinner', date: '2026-01-02', stops: lima }),
    aMove({ id: 'cancelled', date: '2026-01-03', stops: quito, status: 'cancelled' }),
    aMove({ id: 'home', date: '2026-01-04', stops: santiago }),
    aMove({ id: 'call', date: '2026-01-05', stops: [] }),
    aMove({ id: 'quito', date: '2026-01-06', stops: quito }),
    aMove({ id: 'ecuador', date: '2026-01-07', stops: [{ country: 'EC', city: null }] }),
    aMove({ id: 'lima-again', date: '2026-01-08', stops: lima }),
  ])
  const numberOf = (id: string) => stopNumberOf(timeline, aMove({ id }))

  it.each([
    ['lima', 1],
    ['lima-dinner', 1], // the same stay
    ['quito', 2],
    ['ecuador', 3], // may be another city
    ['lima-again', 4], // he has been elsewhere since
  ])('%s is stop %d of 4', (id, number) => {
    expect(numberOf(id)).toEqual({ number, total: 4 })
  })

  it.each(['home', 'call', 'cancelled', 'unheard-of'])('%s is none', (id) => {
    expect(numberOf(id)).toBeNull()
  })
})
